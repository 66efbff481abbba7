//! Every field is where its record has it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::record::Record;

use super::*;

/// The schema of a value, behind references and what may be null.
fn resolved<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return resolved(root.pointer(reference.trim_start_matches('#')).unwrap(), root);
    }
    let either = schema.get("anyOf").and_then(Value::as_array);
    let known =
        either.and_then(|all| all.iter().find(|one| one.get("type") != Some(&Value::from("null"))));
    known.map_or(schema, |one| resolved(one, root))
}

/// The schemas of what may stand at a pointer.
fn at<'s>(schema: &'s Value, pointer: &str, root: &'s Value) -> Vec<&'s Value> {
    let mut found = vec![resolved(schema, root)];
    for key in pointer.split('/').skip(1) {
        found = found
            .into_iter()
            .flat_map(|schema| match schema.get("oneOf").and_then(Value::as_array) {
                Some(all) => all.iter().map(|one| resolved(one, root)).collect(),
                None => vec![schema],
            })
            .filter_map(|schema| schema.get("properties")?.get(key))
            .map(|schema| resolved(schema, root))
            .collect();
    }
    found
}

fn check(field: &Field, schema: &Value, root: &Value, document: DocumentCode) {
    if field.at == SAID {
        // Said from the record, which has no such place.
        assert!(root.pointer("/properties/said").is_none(), "{document}");
        return;
    }
    let found = at(schema, field.at, root);
    assert!(!found.is_empty(), "{document} {} at {}", field.slug, field.at);
    let of = |schema: &Value, name: &str| match (schema.get("type"), schema.get("oneOf")) {
        (Some(Value::String(kind)), _) => kind == name,
        (Some(Value::Array(kinds)), _) => kinds.iter().any(|kind| kind == name),
        // A choice of words, each with what it means.
        (None, Some(Value::Array(words))) => words.iter().all(|word| word["type"] == name),
        _ => false,
    };
    let wanted = match field.kind {
        Kind::Text
        | Kind::Name
        | Kind::Cell
        | Kind::Date
        | Kind::Moment
        | Kind::Clock
        | Kind::Choice(_) => "string",
        Kind::Number => "integer",
        Kind::Flag => "boolean",
        Kind::Texts | Kind::List(_) => "array",
        Kind::Part | Kind::SignerLines | Kind::Picture => "object",
    };
    assert!(found.iter().all(|s| of(s, wanted)), "{document} {}: {found:?}", field.slug);
    if let Kind::List(inner) = field.kind {
        let items = resolved(found[0].get("items").unwrap(), root);
        inner.iter().for_each(|field| check(field, items, root, document));
    }
    if let Kind::Choice(words) = field.kind {
        let mut consts: Vec<&Value> = found.clone();
        for schema in &found {
            consts.extend(schema.get("oneOf").and_then(Value::as_array).into_iter().flatten());
        }
        let known: BTreeSet<&str> =
            consts.iter().filter_map(|schema| schema.get("const")?.as_str()).collect();
        assert_eq!(known, words.iter().copied().collect(), "{document} {}", field.slug);
    }
}

#[test]
fn every_field_is_where_the_record_has_it_and_of_its_kind() {
    for document in DocumentCode::ALL {
        let schema = Record::schema(document);
        let mut slugs = BTreeSet::new();
        for field in fields(document) {
            assert!(slugs.insert(field.slug), "{document} has {} twice", field.slug);
            check(field, &schema, &schema, document);
        }
    }
}
