// Asks veraPDF about files, each after its flavour (1b, 2u, 2a, ua1):
// java -cp JAR org.mozilla.javascript.tools.shell.Main verapdf.js FLAVOUR FILE ...
//
// The jar brings this interpreter along, since veraPDF's own rules are written for it. What it leaves
// out is what veraPDF reads its profiles with, so they are read here.
var vera = Packages.org.verapdf;
var Profiles = vera.pdfa.validation.profiles.Profiles;
var PDFAFlavour = vera.pdfa.flavours.PDFAFlavour;
// It says at length that it could not read its profiles itself.
java.util.logging.LogManager.getLogManager().reset();
vera.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var foundry = vera.pdfa.Foundries.defaultInstance();

var NAMES = { "1b": ["PDFA_1_B", "PDFA-1B"], "2u": ["PDFA_2_U", "PDFA-2U"], "2a": ["PDFA_2_A", "PDFA-2A"], "ua1": ["PDFUA_1", "PDFUA-1"] };
var read = {};

function child(element, name) {
    var found = element.getElementsByTagName(name);
    return found.getLength() ? found.item(0).getTextContent() : "";
}

function each(document, name, make) {
    var elements = document.getElementsByTagName(name);
    var made = new java.util.LinkedHashSet();
    for (var i = 0; i < elements.getLength(); i++) {
        made.add(make(elements.item(i)));
    }
    return made;
}

function rule(element) {
    var id = element.getElementsByTagName("id").item(0);
    var specification = vera.pdfa.flavours.PDFAFlavour.Specification.valueOf(id.getAttribute("specification"));
    var ruleId = Profiles.ruleIdFromValues(specification, id.getAttribute("clause"), parseInt(id.getAttribute("testNumber"), 10));
    var error = Profiles.errorFromValues(child(element, "message"), java.util.Collections.emptyList());
    var deferred = String(element.getAttribute("deferred")) === "true";
    return Profiles.ruleFromValues(ruleId, element.getAttribute("object"), java.lang.Boolean.valueOf(deferred),
        element.getAttribute("tags"), child(element, "description"), child(element, "test"), error,
        java.util.Collections.emptyList());
}

function variable(element) {
    return Profiles.variableFromValues(element.getAttribute("name"), element.getAttribute("object"),
        child(element, "defaultValue"), child(element, "value"));
}

function profile(name) {
    if (!read[name]) {
        var flavour = PDFAFlavour[NAMES[name][0]];
        var path = "org/verapdf/pdfa/validation/" + NAMES[name][1] + ".xml";
        var input = java.lang.ClassLoader.getSystemResourceAsStream(path);
        var document = Packages.javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(input);
        var details = Profiles.profileDetailsFromValues(name, name, "veraPDF", new java.util.Date(0));
        var rules = each(document, "rule", rule);
        if (rules.size() < 50) {
            throw new Error(path + " has " + rules.size() + " rules");
        }
        read[name] = Profiles.profileFromValues(flavour, details, "", rules, each(document, "variable", variable));
    }
    return read[name];
}

function judge(name, file) {
    var rules = profile(name);
    var parser = foundry.createParser(new java.io.FileInputStream(file), rules.getPDFAFlavour());
    var result = foundry.createValidator(rules, false).validate(parser);
    var assertions = result.getTestAssertions().iterator();
    var said = {};
    while (assertions.hasNext()) {
        var one = assertions.next();
        var id = one.getRuleId();
        said[id.getClause() + " " + id.getTestNumber() + ": " + one.getMessage()] = true;
    }
    print((result.isCompliant() ? "pass " : "FAIL ") + file);
    Object.keys(said).forEach(function (line) { print("     " + line); });
    parser.close();
}

for (var i = 0; i + 1 < arguments.length; i += 2) {
    judge(String(arguments[i]), String(arguments[i + 1]));
}
