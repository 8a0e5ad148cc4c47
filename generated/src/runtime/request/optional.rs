//! What a call may leave out: given, or taken out again.

use super::super::parameter::{ListStyle, ObjectStyle, ParameterValue};
use super::Request;
use bytes::Bytes;
use serde::Serialize;

impl Request {
    /// Sets a parameter of the path, or takes it out.
    pub fn set_path(mut self, wire_name: &'static str, value: Option<impl ParameterValue>) -> Self {
        self.parts.path_values.retain(|(name, _)| *name != wire_name);
        match value {
            Some(value) => self.path(wire_name, value),
            None => self,
        }
    }

    /// Sets a parameter of the query, or takes it out.
    pub fn set_query(mut self, wire_name: &'static str, value: Option<impl ParameterValue>) -> Self {
        match value {
            Some(value) => self.parts.query.set(wire_name, &value),
            None => self.parts.query.remove(wire_name),
        }
        self
    }

    /// Sets a parameter of the query that is a list, or takes it out. An empty list is not sent.
    pub fn set_query_list<V: ParameterValue>(
        mut self,
        wire_name: &'static str,
        values: Option<Vec<V>>,
        style: ListStyle,
    ) -> Self {
        self.parts.query.set_list(wire_name, values.into_iter().flatten(), style);
        self
    }

    /// Sets a parameter of the query that is an object, or takes it out.
    pub fn set_query_object(
        mut self,
        wire_name: &'static str,
        value: Option<&impl Serialize>,
        style: ObjectStyle,
    ) -> Self {
        let Some(value) = value else {
            self.parts.query.remove(wire_name);
            return self;
        };
        self.query_object(wire_name, value, style)
    }

    /// Sets a parameter that is a header of the document, or takes it out.
    pub fn set_header_param(mut self, wire_name: &'static str, value: Option<impl ParameterValue>) -> Self {
        let Some(value) = value else {
            self.parts.headers.remove(wire_name);
            return self;
        };
        self.header_param(wire_name, value)
    }

    /// Sets a parameter that is a cookie, or takes it out.
    pub fn set_cookie_param(mut self, wire_name: &'static str, value: Option<impl ParameterValue>) -> Self {
        let Some(value) = value else {
            self.parts.cookies.retain(|(name, _)| *name != wire_name);
            return self;
        };
        self.cookie_param(wire_name, value)
    }

    /// Sets a body of JSON, or takes it out.
    pub fn set_json(self, body: Option<&(impl Serialize + ?Sized)>, content_type: &'static str) -> Self {
        match body {
            Some(body) => self.json_as(body, content_type),
            None => self.without_body(),
        }
    }

    /// Sets a body of text, or takes it out.
    pub fn set_text_body(self, body: Option<String>, content_type: &'static str) -> Self {
        match body {
            Some(body) => self.text_body(body, content_type),
            None => self.without_body(),
        }
    }

    /// Sets a body of bytes, or takes it out.
    pub fn set_bytes_body(self, body: Option<Bytes>, content_type: &'static str) -> Self {
        match body {
            Some(body) => self.bytes_body(body, content_type),
            None => self.without_body(),
        }
    }

    fn without_body(mut self) -> Self {
        self.parts.body = None;
        self
    }
}
