//! What generated code makes public, read from its text: a line for everything that can be named, as rustdoc would list
//! it. Code of the generator is formatted alike, so that an item begins and ends at the margin.

/// An item at the margin: its attributes, and its lines from the first to the closing one.
struct Item<'t> {
    attributes: Vec<String>,
    lines: Vec<&'t str>,
}

/// Everything that a file makes public.
pub(crate) fn lines(text: &str) -> Vec<String> {
    items(text).iter().flat_map(Item::public_lines).collect()
}

/// The methods that a file adds to types, as `Type::method`.
pub(crate) fn methods(text: &str) -> Vec<String> {
    let items = items(text);
    let functions = items.iter().flat_map(Item::public_lines).filter_map(|line| {
        let (_, rest) = line.split_once("fn ")?;
        Some(rest.split(['(', '<']).next()?.to_owned())
    });
    functions.collect()
}

fn items(text: &str) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    let mut attributes = Vec::new();
    let mut lines = text.lines().filter(|line| !line.trim().is_empty() && !line.trim().starts_with("//"));
    while let Some(first) = lines.next() {
        let mut all = vec![first];
        let is_attribute = first.starts_with('#');
        let is_closed = |line: &str| !line.starts_with(' ') && line.ends_with(['}', ';', ']']);
        while !all.last().is_some_and(|line| is_closed(line)) {
            let Some(line) = lines.next() else { break };
            all.push(line);
        }
        if is_attribute {
            attributes.push(joined(&all));
        } else {
            items.push(Item { attributes: std::mem::take(&mut attributes), lines: all });
        }
    }
    items
}

/// The lines as one, as if nothing had been too long for its line.
fn joined(lines: &[&str]) -> String {
    let text = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let text = text.replace(" <", "<").replace(" >", ">");
    text.replace("( ", "(")
        .replace(", )", ")")
        .replace(" )", ")")
        .replace("< ", "<")
        .replace(", >", ">")
        .replace("r#", "")
}

impl Item<'_> {
    fn public_lines(&self) -> Vec<String> {
        let first = self.lines.first().expect("an item has a line");
        if self.attributes.iter().any(|attribute| attribute.starts_with("#[cfg(feature")) {
            return Vec::new();
        }
        if let Some(rest) = first.strip_prefix("pub struct ") {
            return self.type_lines("struct", name(rest));
        }
        if let Some(rest) = first.strip_prefix("pub enum ") {
            return self.type_lines("enum", name(rest));
        }
        if first.starts_with("impl") {
            return self.implementation();
        }
        let whole = joined(&self.lines);
        if let Some(rest) = whole.strip_prefix("rt::open_enum!(") {
            return open_enum(name(rest));
        }
        if let Some(pair) = whole.strip_prefix("rt::enum_from!(") {
            let (owner, other) = pair.trim_end_matches(");").split_once(", ").expect("two enums");
            return vec![format!("impl From<{other}> for {owner}")];
        }
        if first.starts_with("rt::") && first.contains("_operation!(") {
            return operation(&whole);
        }
        if let Some((constant, _)) = first.split_once(" = ").filter(|_| first.starts_with("pub const")) {
            return vec![constant.to_owned()];
        }
        Vec::new()
    }

    fn type_lines(&self, kind: &str, owner: &str) -> Vec<String> {
        let members = self.members();
        let is_open = self.attributes.iter().any(|attribute| attribute == "#[non_exhaustive]");
        let is_hidden = |member: &String| kind == "struct" && !without_attributes(member).starts_with("pub ");
        let mut lines = vec![format!(
            "{}pub {kind} {owner}{}",
            if is_open { "#[non_exhaustive] " } else { "" },
            if members.iter().any(is_hidden) { " { .. }" } else { "" }
        )];
        for member in members.iter().filter(|member| !is_hidden(member)) {
            let bare = without_attributes(member).trim_start_matches("pub ").trim_end_matches(',');
            lines.push(format!("{}pub {owner}::{}", deprecated(member), bare));
        }
        for attribute in &self.attributes {
            if let Some(list) = attribute.strip_prefix("#[derive(") {
                let traits = list.trim_end_matches(")]").split(", ");
                lines.extend(traits.map(|derived| format!("impl {derived} for {owner}")));
            }
        }
        lines
    }

    fn implementation(&self) -> Vec<String> {
        let header = joined(&self.lines);
        let header = header.split(" {").next().expect("a header");
        if header.contains("ParameterValue") {
            return Vec::new();
        }
        if header.contains(" for ") {
            return vec![header.to_owned()];
        }
        let owner = header.rsplit_once("> ").map_or(header.trim_start_matches("impl "), |(_, owner)| owner);
        let owner = name(owner.trim_start_matches("rt::"));
        let mut lines = Vec::new();
        for member in self.members() {
            let bare = without_attributes(&member);
            let Some((words, rest)) = bare.split_once("fn ").filter(|_| bare.starts_with("pub ")) else {
                continue;
            };
            let signature = rest.split(" {").next().expect("a signature");
            let signature = signature.replace("(mut self", "(self").replace("(&self,)", "(&self)");
            lines.push(format!("{}{words}fn {owner}::{signature}", deprecated(&member)));
        }
        lines
    }

    /// The members, each as one line with its attributes before it.
    fn members(&self) -> Vec<String> {
        let header = self.lines.iter().position(|line| line.ends_with('{')).map_or(0, |at| at + 1);
        let inner = self.lines.iter().skip(header).take(self.lines.len().saturating_sub(header + 1));
        let mut members: Vec<Vec<&str>> = Vec::new();
        let mut is_open = false;
        for line in inner {
            let is_at_margin = line.starts_with("    ") && !line.starts_with("     ");
            // What stands at the margin of the item ends a member that is open, or begins one.
            match members.last_mut().filter(|_| is_open) {
                Some(member) => member.push(line),
                None => members.push(vec![line]),
            }
            is_open = !is_at_margin || !line.ends_with([',', '}', ';']);
        }
        members.iter().map(|member| joined(member)).collect()
    }
}

/// What stands behind the attributes of a member.
fn without_attributes(member: &str) -> &str {
    let mut rest = member;
    while rest.starts_with("#[") {
        rest = rest.split_once("] ").map_or("", |(_, rest)| rest);
    }
    rest
}

fn deprecated(member: &str) -> &'static str {
    if member.contains("#[deprecated") { "#[deprecated] " } else { "" }
}

/// The name that a text begins with.
fn name(text: &str) -> &str {
    text.split(|character: char| !character.is_alphanumeric() && character != '_').next().expect("a name")
}

/// What the runtime's macro adds to an open enum.
fn open_enum(owner: &str) -> Vec<String> {
    let traits = ["From<&str>", "From<String>", "FromStr", "Display", "Serialize", "Deserialize"];
    let mut lines: Vec<String> = traits.iter().map(|name| format!("impl {name} for {owner}")).collect();
    lines.push(format!("pub const {owner}::KNOWN: &'static [Self]"));
    lines.push(format!("pub fn {owner}::as_str(&self) -> &str"));
    lines.push(format!("pub fn {owner}::is_known(&self) -> bool"));
    lines
}

/// What the runtime's macros add to a request.
fn operation(text: &str) -> Vec<String> {
    let (kind, arguments) = text.split_once("_operation!(").expect("an operation");
    let arguments = arguments.trim_end_matches(");");
    let (request, ty) = arguments.split_once(", ").unwrap_or((arguments, ""));
    let gives = match kind {
        "rt::value" => ty.to_owned(),
        "rt::optional" => format!("Option<{ty}>"),
        "rt::unit" => "()".to_owned(),
        "rt::sequence" => format!("Vec<{ty}>"),
        "rt::page" => format!("Page<{ty}>"),
        "rt::text" => "String".to_owned(),
        "rt::bytes" => "Bytes".to_owned(),
        other => panic!("`{other}` is not known"),
    };
    let mut lines = vec![
        format!("pub fn {request}::accepted_timeout(self, limit: Duration) -> Self"),
        format!("pub fn {request}::deadline(self, limit: Duration) -> Self"),
        format!("pub fn {request}::extra_query(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self"),
        format!("pub fn {request}::header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self"),
        format!("pub fn {request}::idempotent(self, idempotent: bool) -> Self"),
        format!("pub fn {request}::idle_read_timeout(self, limit: Duration) -> Self"),
        format!("pub fn {request}::max_response_bytes(self, limit: usize) -> Self"),
        format!("pub fn {request}::retry(self, policy: RetryPolicy) -> Self"),
        format!("pub fn {request}::timeout(self, limit: Duration) -> Self"),
        format!("pub async fn {request}::send(self) -> Result<{gives}>"),
        format!("pub async fn {request}::send_full(self) -> Result<Response<{gives}>>"),
        format!("pub async fn {request}::send_raw(self) -> Result<Response<Bytes>>"),
        format!("impl IntoFuture for {request}"),
    ];
    if kind == "rt::page" {
        for (method, list) in [("items", "Items"), ("items_lossy", "LossyItems"), ("pages", "Pages")] {
            lines.push(format!("pub fn {request}::{method}(self) -> {list}<{ty}>"));
        }
    }
    lines
}
