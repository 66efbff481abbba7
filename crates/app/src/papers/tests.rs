use super::*;

#[test]
fn what_has_a_blank_of_the_ministry_is_the_same_for_the_stock_and_for_the_printer() {
    for document in Document::ALL {
        let printed = document_code(*document).is_some_and(DocumentCode::has_blank);
        assert_eq!(document.has_blank(), printed, "{document:?}");
    }
}
