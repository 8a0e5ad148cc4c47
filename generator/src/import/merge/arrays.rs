//! Arrays whose elements are told apart by what they are: values, parameters, schemas of a composition, servers.

use super::Merge;
use crate::import::additions::Stand;
use crate::import::order::position_behind;
use crate::import::references::component;
use crate::import::role::{Role, Vocabulary};
use crate::import::template::parameters;
use crate::import::tokens::{Element, elements, sole_reference};
use crate::import::tree::Node;
use crate::spec::pointer::Pointer;

/// An element of the merged array.
struct Placed<'t> {
    identity: String,
    node: Node<'t>,
}

impl<'t> Merge<'_, 't> {
    /// The elements of two arrays. Ours keep their order; a new one stands behind the one that it stands behind in the
    /// vendor's, but a new parameter last.
    pub(super) fn array(&mut self, ours: &Node<'t>, vendor: &Node<'t>, at: &Pointer, role: Role) -> Node<'t> {
        let own = elements(ours, role, self.ours);
        let mut theirs = elements(vendor, role, self.vendor);
        match role {
            Role::Parameters => self.match_renamed_parameters(&mut theirs),
            Role::Forms => self.match_renamed_form(&own, &mut theirs),
            Role::Keywords | Role::Names | Role::Set | Role::Servers | Role::Fact | Role::Text => {}
        }
        let mut placed = Vec::new();
        for element in &own {
            let partner = theirs.iter().find(|other| other.identity == element.identity);
            let below = at.child(self.token_at(element, at));
            let node = match partner {
                Some(partner) => Some(self.element(element, partner, &below, role)),
                None => self.ours_alone(element.node, &below, Vocabulary::element_role(role, element.node)),
            };
            placed.extend(node.map(|node| Placed { identity: element.identity.clone(), node }));
        }
        let their_order: Vec<String> = theirs.iter().map(|element| element.identity.clone()).collect();
        for (position, element) in theirs.iter().enumerate() {
            if own.iter().any(|known| known.identity == element.identity) {
                continue;
            }
            let inner = Vocabulary::element_role(role, element.node);
            if let Some(node) = self.theirs_alone(element.node, &at.child(&element.token), inner) {
                let known: Vec<String> = placed.iter().map(|placed| placed.identity.clone()).collect();
                let is_last = role == Role::Parameters;
                let behind = position_behind(&known, &their_order, position);
                let position = if is_last { placed.len() } else { behind };
                placed.insert(position, Placed { identity: element.identity.clone(), node });
            }
        }
        ours.with_elements(placed.into_iter().map(|placed| placed.node).collect())
    }

    /// The name of an element in a place: a parameter of a path is called as in the path of that place.
    fn token_at<'e>(&'e self, element: &'e Element<'_, 't>, at: &Pointer) -> &'e str {
        let renamed =
            self.renamed.iter().find(|(old, _)| element.identity.strip_prefix("path:") == Some(old));
        let path = at.tokens().nth(1).unwrap_or_default();
        let new = renamed.filter(|(_, new)| parameters(&path).contains(&new.as_str()));
        new.map_or(&element.token, |(_, new)| new)
    }

    /// What becomes of an element that both have.
    fn element(
        &mut self,
        ours: &Element<'_, 't>,
        theirs: &Element<'_, 't>,
        at: &Pointer,
        role: Role,
    ) -> Node<'t> {
        if role == Role::Set {
            return ours.node.clone();
        }
        let (mut own, mut other) = (ours.node.clone(), theirs.node.clone());
        let new_name = theirs.node.get("name").and_then(Node::as_str);
        let old_name = ours.node.get("name").and_then(Node::as_str);
        if let (Role::Parameters, Some(old), Some(new)) = (role, old_name, new_name)
            && old != new
        {
            // That the name changed was said of the path.
            if self.keeps_names { rename(&mut other, old) } else { rename(&mut own, new) }
        }
        let roles = (Vocabulary::element_role(role, &own), Vocabulary::element_role(role, &other));
        self.value(&own, &other, at, roles)
    }

    /// Parameters of a path that the vendor calls otherwise are the same ones.
    fn match_renamed_parameters(&self, theirs: &mut [Element<'_, 't>]) {
        for element in theirs {
            let name = element.identity.strip_prefix("path:");
            let renamed = self.renamed.iter().find(|(_, new)| name == Some(new));
            if let Some((old, _)) = renamed {
                element.identity = format!("path:{old}");
            }
        }
    }

    /// Of a composition in which one reference to a component went and one came, both to components that the other
    /// document has not, the component was renamed.
    fn match_renamed_form(&self, own: &[Element<'_, 't>], theirs: &mut [Element<'_, 't>]) {
        let old: Vec<&Element<'_, 't>> = own
            .iter()
            .filter(|element| !theirs.iter().any(|other| other.identity == element.identity))
            .filter(|element| self.is_component_of_ours_alone(element.node))
            .collect();
        let new: Vec<usize> = theirs
            .iter()
            .enumerate()
            .filter(|(_, element)| !own.iter().any(|other| other.identity == element.identity))
            .filter(|(_, element)| self.is_component_of_theirs_alone(element.node))
            .map(|(position, _)| position)
            .collect();
        if let ([old], [new]) = (old.as_slice(), new.as_slice())
            && let Some(element) = theirs.get_mut(*new)
        {
            element.identity.clone_from(&old.identity);
        }
    }

    fn is_component_of_ours_alone(&self, node: &Node<'t>) -> bool {
        let target = sole_reference(node);
        target.is_some_and(|target| component(target).is_some() && self.vendor.referred(target).is_none())
    }

    fn is_component_of_theirs_alone(&self, node: &Node<'t>) -> bool {
        let target = sole_reference(node);
        target.is_some_and(|target| component(target).is_some() && self.ours.referred(target).is_none())
    }

    /// Whether the list keeps what ours states otherwise at a place; says so in the report.
    pub(super) fn keeps(&mut self, at: &Pointer, what: &str) -> bool {
        let Some(listed) = self.list.find(Stand::Has, at) else { return false };
        self.report_kept(listed, at, what);
        true
    }
}

/// Gives a parameter another name.
fn rename(parameter: &mut Node<'_>, new: &str) {
    if let Some(members) = parameter.members() {
        let mut members = members.clone();
        members.insert("name".to_owned(), Node::text(new));
        *parameter = parameter.with_members(members);
    }
}
