//! Which way what a rule is about travels, and what the rule becomes when the documents change places.

use generator::diff::{Direction, Rule};

use Ways::{All, Answer, Both, Call, Whole};

/// The directions in which a rule occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ways {
    /// Nothing travels: operations as a whole, ways to log in, servers.
    Whole,
    /// In requests alone.
    Call,
    /// In answers alone.
    Answer,
    /// In requests and in answers.
    Both,
    /// In both, and of operations as a whole.
    All,
}

impl Ways {
    pub(crate) fn directions(self) -> &'static [Option<Direction>] {
        match self {
            Whole => &[None],
            Call => &[Some(Direction::Request)],
            Answer => &[Some(Direction::Response)],
            Both => &[Some(Direction::Request), Some(Direction::Response)],
            All => &[None, Some(Direction::Request), Some(Direction::Response)],
        }
    }
}

/// Every rule with its directions and with those of which one is found when the documents change places.
pub(crate) const RULES: &[(Rule, Ways, &[Rule])] = &[
    (Rule::OPERATION_ADDED, Whole, &[Rule::OPERATION_REMOVED]),
    (Rule::OPERATION_REMOVED, Whole, &[Rule::OPERATION_ADDED]),
    (Rule::OPERATION_MOVED, Whole, &[Rule::OPERATION_MOVED]),
    (Rule::OPERATION_ID_CHANGED, Whole, &[Rule::OPERATION_ID_CHANGED]),
    (Rule::PATH_PARAMETER_RENAMED, Call, &[Rule::PATH_PARAMETER_RENAMED]),
    (Rule::OPERATION_DEPRECATED, Whole, &[Rule::OPERATION_UNDEPRECATED]),
    (Rule::OPERATION_UNDEPRECATED, Whole, &[Rule::OPERATION_DEPRECATED]),
    (Rule::SUNSET_CHANGED, All, &[Rule::SUNSET_CHANGED]),
    (Rule::SUNSET_STATED, All, &[Rule::SUNSET_CHANGED]),
    (Rule::OPTIONAL_PARAMETER_ADDED, Call, &[Rule::PARAMETER_REMOVED]),
    (Rule::REQUIRED_PARAMETER_ADDED, Call, &[Rule::PARAMETER_REMOVED]),
    (Rule::PARAMETER_REMOVED, Call, &[Rule::OPTIONAL_PARAMETER_ADDED, Rule::REQUIRED_PARAMETER_ADDED]),
    (Rule::PARAMETER_BECAME_REQUIRED, Call, &[Rule::PARAMETER_BECAME_OPTIONAL]),
    (Rule::PARAMETER_BECAME_OPTIONAL, Call, &[Rule::PARAMETER_BECAME_REQUIRED]),
    (Rule::PARAMETER_STYLE_CHANGED, Both, &[Rule::PARAMETER_STYLE_CHANGED]),
    (Rule::PARAMETER_DEPRECATED, Call, &[Rule::PARAMETER_UNDEPRECATED]),
    (Rule::PARAMETER_UNDEPRECATED, Call, &[Rule::PARAMETER_DEPRECATED]),
    (Rule::OPTIONAL_BODY_ADDED, Call, &[Rule::BODY_REMOVED]),
    (Rule::REQUIRED_BODY_ADDED, Call, &[Rule::BODY_REMOVED]),
    (Rule::BODY_REMOVED, Call, &[Rule::OPTIONAL_BODY_ADDED, Rule::REQUIRED_BODY_ADDED]),
    (Rule::BODY_BECAME_REQUIRED, Call, &[Rule::BODY_BECAME_OPTIONAL]),
    (Rule::BODY_BECAME_OPTIONAL, Call, &[Rule::BODY_BECAME_REQUIRED]),
    (Rule::MEDIA_TYPE_ADDED, Both, &[Rule::MEDIA_TYPE_REMOVED]),
    (Rule::MEDIA_TYPE_REMOVED, Both, &[Rule::MEDIA_TYPE_ADDED]),
    (Rule::ENCODING_CHANGED, Call, &[Rule::ENCODING_CHANGED]),
    (Rule::REQUIRED_ANSWER_HEADER_REMOVED, Answer, &[Rule::ANSWER_HEADER_ADDED]),
    (Rule::SUCCESS_ADDED, Answer, &[Rule::SUCCESS_REMOVED]),
    (Rule::SUCCESS_REMOVED, Answer, &[Rule::SUCCESS_ADDED]),
    (Rule::FAILURE_ADDED, Answer, &[Rule::FAILURE_REMOVED]),
    (Rule::FAILURE_REMOVED, Answer, &[Rule::FAILURE_ADDED]),
    (Rule::ANSWER_BODY_ADDED, Answer, &[Rule::ANSWER_BODY_REMOVED]),
    (Rule::ANSWER_BODY_REMOVED, Answer, &[Rule::ANSWER_BODY_ADDED]),
    (Rule::ANSWER_HEADER_ADDED, Answer, &[Rule::ANSWER_HEADER_REMOVED, Rule::REQUIRED_ANSWER_HEADER_REMOVED]),
    (Rule::ANSWER_HEADER_REMOVED, Answer, &[Rule::ANSWER_HEADER_ADDED]),
    (Rule::ANSWER_HEADER_BECAME_OPTIONAL, Answer, &[Rule::ANSWER_HEADER_BECAME_REQUIRED]),
    (Rule::ANSWER_HEADER_BECAME_REQUIRED, Answer, &[Rule::ANSWER_HEADER_BECAME_OPTIONAL]),
    (Rule::TYPE_CHANGED, Both, &[Rule::TYPE_CHANGED]),
    (Rule::TYPE_WIDENED, Both, &[Rule::TYPE_NARROWED]),
    (Rule::TYPE_NARROWED, Both, &[Rule::TYPE_WIDENED]),
    (Rule::FORMAT_CHANGED, Both, &[Rule::FORMAT_CHANGED]),
    (Rule::FORMAT_ADDED, Both, &[Rule::FORMAT_REMOVED]),
    (Rule::FORMAT_REMOVED, Both, &[Rule::FORMAT_ADDED]),
    (Rule::BECAME_NULLABLE, Both, &[Rule::NO_LONGER_NULLABLE]),
    (Rule::NO_LONGER_NULLABLE, Both, &[Rule::BECAME_NULLABLE]),
    (Rule::ENUM_VALUE_ADDED, Both, &[Rule::ENUM_VALUE_REMOVED]),
    (Rule::ENUM_VALUE_REMOVED, Both, &[Rule::ENUM_VALUE_ADDED]),
    (Rule::ENUM_ADDED, Both, &[Rule::ENUM_REMOVED]),
    (Rule::ENUM_REMOVED, Both, &[Rule::ENUM_ADDED]),
    (Rule::LIMIT_TIGHTENED, Both, &[Rule::LIMIT_LOOSENED]),
    (Rule::LIMIT_LOOSENED, Both, &[Rule::LIMIT_TIGHTENED]),
    (Rule::PATTERN_CHANGED, Both, &[Rule::PATTERN_CHANGED]),
    (Rule::DEFAULT_CHANGED, Both, &[Rule::DEFAULT_CHANGED]),
    (Rule::LIMIT_CHANGED, Both, &[Rule::LIMIT_CHANGED]),
    (Rule::PROPERTY_RENAMED, Both, &[Rule::PROPERTY_RENAMED]),
    (Rule::OPTIONAL_PROPERTY_ADDED, Both, &[Rule::OPTIONAL_PROPERTY_REMOVED]),
    (Rule::REQUIRED_PROPERTY_ADDED, Both, &[Rule::REQUIRED_PROPERTY_REMOVED]),
    (Rule::REQUIRED_PROPERTY_REMOVED, Both, &[Rule::REQUIRED_PROPERTY_ADDED]),
    (Rule::OPTIONAL_PROPERTY_REMOVED, Both, &[Rule::OPTIONAL_PROPERTY_ADDED]),
    (Rule::PROPERTY_BECAME_REQUIRED, Both, &[Rule::PROPERTY_BECAME_OPTIONAL]),
    (Rule::PROPERTY_BECAME_OPTIONAL, Both, &[Rule::PROPERTY_BECAME_REQUIRED]),
    (Rule::PROPERTY_DEPRECATED, Both, &[Rule::PROPERTY_UNDEPRECATED]),
    (Rule::PROPERTY_UNDEPRECATED, Both, &[Rule::PROPERTY_DEPRECATED]),
    (Rule::OTHER_PROPERTIES_REFUSED, Both, &[Rule::OTHER_PROPERTIES_ALLOWED]),
    (Rule::OTHER_PROPERTIES_ALLOWED, Both, &[Rule::OTHER_PROPERTIES_REFUSED]),
    (Rule::FORM_ADDED, Both, &[Rule::FORM_REMOVED]),
    (Rule::FORM_REMOVED, Both, &[Rule::FORM_ADDED]),
    (Rule::FORMS_CHANGED, Both, &[Rule::FORMS_CHANGED]),
    (Rule::DISCRIMINATOR_CHANGED, Both, &[Rule::DISCRIMINATOR_CHANGED]),
    (Rule::DISCRIMINATOR_STATED, Both, &[Rule::DISCRIMINATOR_REMOVED]),
    (Rule::DISCRIMINATOR_REMOVED, Both, &[Rule::DISCRIMINATOR_STATED]),
    (Rule::SECURITY_ADDED, Whole, &[Rule::SECURITY_REMOVED]),
    (Rule::SECURITY_REMOVED, Whole, &[Rule::SECURITY_ADDED]),
    (Rule::SECURITY_SCHEME_CHANGED, Whole, &[Rule::SECURITY_SCHEME_CHANGED]),
    (Rule::PERMISSIONS_CHANGED, Whole, &[Rule::PERMISSIONS_CHANGED]),
    (Rule::SERVER_CHANGED, Whole, &[Rule::SERVER_CHANGED]),
    (Rule::CALLBACK_ADDED, Whole, &[Rule::CALLBACK_REMOVED]),
    (Rule::CALLBACK_REMOVED, Whole, &[Rule::CALLBACK_ADDED]),
];
