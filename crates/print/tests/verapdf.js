// Asks veraPDF about files: java -cp JAR org.mozilla.javascript.tools.shell.Main verapdf.js FLAVOUR FILE ...
// The jar brings the interpreter along, since veraPDF's own rules are written for it.
// The jar has JAXB, which the profiles are read with, and does not say so in the place of its age.
java.lang.System.setProperty("javax.xml.bind.JAXBContextFactory", "com.sun.xml.bind.v2.ContextFactory");
var vera = Packages.org.verapdf;
vera.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var foundry = vera.pdfa.Foundries.defaultInstance();

function judge(flavour, name) {
    var input = new java.io.FileInputStream(name);
    var parser = foundry.createParser(input, flavour);
    var result = foundry.createValidator(flavour, false).validate(parser);
    var assertions = result.getTestAssertions().iterator();
    var said = {};
    while (assertions.hasNext()) {
        var one = assertions.next();
        if (String(one.getStatus()) !== "passed") {
            var rule = one.getRuleId();
            said[rule.getClause() + " " + rule.getTestNumber() + ": " + one.getMessage()] = true;
        }
    }
    print((result.isCompliant() ? "pass " : "FAIL ") + name);
    Object.keys(said).forEach(function (line) { print("     " + line); });
    parser.close();
}

// Each file after its flavour, as `2u`, `2a` or `ua1`.
for (var i = 0; i + 1 < arguments.length; i += 2) {
    judge(vera.pdfa.flavours.PDFAFlavour.fromString(arguments[i]), arguments[i + 1]);
}
