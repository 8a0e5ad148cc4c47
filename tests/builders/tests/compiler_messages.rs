//! A forgotten required field is an error of the compiler that names it; a value of a wrong type is one that says what
//! the setter takes.

#[test]
fn a_missing_field_does_not_compile_and_is_named() {
    trybuild::TestCases::new().compile_fail("tests/missing_field/*.rs");
}

#[test]
fn a_value_of_a_wrong_type_does_not_compile_and_the_message_says_what_is_taken() {
    trybuild::TestCases::new().compile_fail("tests/wrong_type/*.rs");
}
