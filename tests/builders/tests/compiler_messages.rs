//! A body with required fields: a forgotten one is an error of the compiler that names it.

#[test]
fn a_missing_field_does_not_compile_and_is_named() {
    trybuild::TestCases::new().compile_fail("tests/missing_field/*.rs");
}
