//! Security schemes: each becomes the header that carries its secret.

use openapiv3 as oas;

use super::context::Lowering;
use crate::diagnostic::Code;
use crate::ir::ident::FnName;
use crate::ir::{SecurityForm, SecurityScheme};
use crate::spec::pointer::Pointer;

/// The schemes by name.
pub(super) fn lower_security(ctx: &mut Lowering<'_>) -> Vec<SecurityScheme> {
    let spec = ctx.spec;
    let at = Pointer::root().child("components").child("securitySchemes");
    let mut schemes = Vec::new();
    for (wire_name, scheme) in &spec.security_schemes {
        if let Some((header, form)) = header_of(scheme) {
            let rust_name = FnName::from_wire(wire_name);
            schemes.push(SecurityScheme { wire_name: wire_name.clone(), rust_name, header, form });
        } else {
            let hint = "give it with `default_query`, which every request then sends";
            let message =
                format!("`{wire_name}` puts its secret into the query, where logs and proxies see it");
            ctx.complain_of_member(Code::UNSUPPORTED_CONSTRUCT, &at.child(wire_name), message, hint);
        }
    }
    schemes
}

fn header_of(scheme: &oas::SecurityScheme) -> Option<(String, SecurityForm)> {
    let authorization = || "authorization".to_owned();
    match scheme {
        oas::SecurityScheme::APIKey { location: oas::APIKeyLocation::Header, name, .. } => {
            Some((name.to_lowercase(), SecurityForm::Plain))
        }
        oas::SecurityScheme::APIKey { location: oas::APIKeyLocation::Cookie, name, .. } => {
            Some(("cookie".to_owned(), SecurityForm::Cookie { cookie: name.clone() }))
        }
        oas::SecurityScheme::APIKey { location: oas::APIKeyLocation::Query, .. } => None,
        oas::SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => {
            Some((authorization(), SecurityForm::Bearer))
        }
        oas::SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
            Some((authorization(), SecurityForm::Basic))
        }
        oas::SecurityScheme::HTTP { .. } => Some((authorization(), SecurityForm::Plain)),
        oas::SecurityScheme::OAuth2 { .. } | oas::SecurityScheme::OpenIDConnect { .. } => {
            Some((authorization(), SecurityForm::Bearer))
        }
    }
}
