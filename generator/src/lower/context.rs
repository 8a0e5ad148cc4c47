//! The state of lowering: what was lowered already, and the types made so far.

use std::collections::BTreeMap;

use super::operation::LoweredOperation;
use crate::decisions::Decisions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::{Docs, ModelId, ModelKind, SecurityScheme, TypeRef, Usage};
use crate::spec::Spec;
use crate::spec::pointer::Pointer;

/// A type before it has its final name.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The schema it was made from.
    pub source: Pointer,
    /// In which role.
    pub usage: Usage,
    /// The name it would like, in the document's words.
    pub wanted: String,
    /// How strong the wish is.
    pub rank: NameRank,
    /// The name of the type whose file it stands in, in the document's words.
    pub root: String,
    /// The group of schemas that the settings say are one type.
    pub shared: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// What it is.
    pub kind: ModelKind,
}

/// Who decided about a name: of two types that want the same, the stronger one keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NameRank {
    /// The settings.
    Setting,
    /// The name of a component.
    Component,
    /// The place of an inline schema.
    Place,
}

/// The outcome of lowering.
#[derive(Debug)]
pub(crate) struct Drafts {
    /// The types.
    pub models: Vec<Draft>,
    /// The operations.
    pub operations: Vec<LoweredOperation>,
    /// What handles are for, by their path.
    pub handles: BTreeMap<Vec<String>, Docs>,
    /// How callers prove who they are.
    pub(crate) security: Vec<SecurityScheme>,
}

/// How the type of a schema would be called.
#[derive(Clone, Debug)]
pub(super) struct Naming {
    pub(super) wanted: String,
    pub(super) rank: NameRank,
    pub(super) root: String,
}

impl Naming {
    pub(super) fn root(wanted: &str, rank: NameRank) -> Self {
        Self { wanted: wanted.to_owned(), rank, root: wanted.to_owned() }
    }

    /// The naming of a part: the document's words for the whole and the part.
    pub(super) fn child(&self, part: &str) -> Self {
        Self { wanted: format!("{} {part}", self.wanted), rank: NameRank::Place, root: self.root.clone() }
    }
}

/// A lowered schema: its type, and whether null is a value of it.
#[derive(Clone, Debug)]
pub(super) struct Lowered {
    pub(super) ty: TypeRef,
    pub(super) nullable: bool,
}

impl Lowered {
    pub(super) fn of(ty: TypeRef) -> Self {
        Self { ty, nullable: false }
    }

    /// The type with its null in it, for places that have no presence of their own.
    pub(super) fn into_type(self) -> TypeRef {
        if self.nullable && self.ty != TypeRef::Json { self.ty.nullable() } else { self.ty }
    }
}

enum Memo {
    Running,
    Done(Lowered),
}

/// The state of lowering.
pub(super) struct Lowering<'a> {
    pub(super) spec: &'a Spec,
    pub(super) decisions: &'a Decisions,
    pub(super) diagnostics: &'a mut Diagnostics,
    models: Vec<Draft>,
    memo: BTreeMap<(Pointer, Usage), Memo>,
    /// The schemas that are being lowered, the outermost first.
    running: Vec<Pointer>,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(spec: &'a Spec, decisions: &'a Decisions, diagnostics: &'a mut Diagnostics) -> Self {
        Self { spec, decisions, diagnostics, models: Vec::new(), memo: BTreeMap::new(), running: Vec::new() }
    }

    pub(super) fn finish(
        self,
        operations: Vec<LoweredOperation>,
        handles: BTreeMap<Vec<String>, Docs>,
        security: Vec<SecurityScheme>,
    ) -> Drafts {
        Drafts { models: self.models, operations, handles, security }
    }

    /// Lowers a schema once for each usage; `lower` runs only the first time.
    pub(super) fn once(
        &mut self,
        at: &Pointer,
        usage: Usage,
        lower: impl FnOnce(&mut Self) -> Lowered,
    ) -> Lowered {
        let key = (at.clone(), usage);
        match self.memo.get(&key) {
            Some(Memo::Done(lowered)) => return lowered.clone(),
            Some(Memo::Running) => {
                self.report_circle(at);
                return Lowered::of(TypeRef::Json);
            }
            None => {}
        }
        self.memo.insert(key.clone(), Memo::Running);
        self.running.push(at.clone());
        let lowered = lower(self);
        self.running.pop();
        self.memo.insert(key, Memo::Done(lowered.clone()));
        lowered
    }

    /// Reports a circle of schemas, which is the same one whichever of them it was entered by.
    fn report_circle(&mut self, at: &Pointer) {
        let circle = self.running.iter().skip_while(|running| *running != at);
        let first = circle.clone().min().unwrap_or(at);
        let mut complaint = Diagnostic::new(
            Code::CYCLIC_REF,
            Place::DocumentKey(first.clone()),
            "this schema is made of itself without an object between",
        )
        .hint("put the inner use into a property of an object");
        for other in circle.clone().skip_while(|place| *place != first).skip(1) {
            complaint = complaint.related(Place::DocumentKey(other.clone()), "which leads here");
        }
        for other in circle.take_while(|place| *place != first) {
            complaint = complaint.related(Place::DocumentKey(other.clone()), "which leads here");
        }
        self.diagnostics.add(complaint);
    }

    /// Makes room for a type and makes it known at once, so that its parts can refer to it.
    pub(super) fn reserve(&mut self, at: &Pointer, usage: Usage, naming: &Naming, docs: Docs) -> ModelId {
        let id = ModelId(self.models.len());
        let shared = self.decisions.shared_name(at).map(str::to_owned);
        let (wanted, rank, root) = match &shared {
            Some(group) => (group.clone(), NameRank::Setting, group.clone()),
            None => (naming.wanted.clone(), naming.rank, naming.root.clone()),
        };
        let kind = ModelKind::StringEnum(crate::ir::StringEnum { values: Vec::new(), made_of: Vec::new() });
        self.models.push(Draft { source: at.clone(), usage, wanted, rank, root, shared, docs, kind });
        let lowered = Lowered::of(TypeRef::Model(id));
        self.memo.insert((at.clone(), usage), Memo::Done(lowered));
        id
    }

    /// Says what the reserved type is.
    pub(super) fn define(&mut self, id: ModelId, kind: ModelKind) {
        if let Some(draft) = self.models.get_mut(id.0) {
            draft.kind = kind;
        }
    }

    /// The naming of parts of a reserved type.
    pub(super) fn naming_of(&self, id: ModelId, fallback: &Naming) -> Naming {
        self.models.get(id.0).map_or_else(
            || fallback.clone(),
            |draft| Naming { wanted: draft.wanted.clone(), rank: draft.rank, root: draft.root.clone() },
        )
    }

    /// Whether values of a type are written as one text: an enum is, and a union of such; an object is not.
    pub(super) fn is_scalar(&self, ty: &TypeRef) -> bool {
        if let TypeRef::Nullable(inner) | TypeRef::Boxed(inner) = ty {
            return self.is_scalar(inner);
        }
        let TypeRef::Model(id) = ty else { return ty.is_leaf() };
        match self.models.get(id.0).map(|draft| &draft.kind) {
            Some(ModelKind::StringEnum(_)) => true,
            Some(ModelKind::Union(union)) => union.is_scalar(&|ty| self.is_flat(ty)),
            Some(ModelKind::Struct(_)) | None => false,
        }
    }

    /// Whether a form of a union is written as one text; a union in a union is not looked into.
    fn is_flat(&self, ty: &TypeRef) -> bool {
        let is_union = matches!(ty, TypeRef::Model(id)
            if self.models.get(id.0).is_some_and(|draft| matches!(draft.kind, ModelKind::Union(_))));
        !is_union && !matches!(ty, TypeRef::Nullable(_) | TypeRef::Boxed(_)) && self.is_scalar(ty)
    }

    /// Complains about a member of the document as a whole, of which only the name is shown.
    pub(super) fn complain_of_member(
        &mut self,
        code: Code,
        at: &Pointer,
        message: impl Into<String>,
        hint: &str,
    ) {
        self.diagnostics.add(Diagnostic::new(code, Place::DocumentKey(at.clone()), message).hint(hint));
    }

    /// Complains about a value of the document.
    pub(super) fn complain(&mut self, code: Code, at: &Pointer, message: impl Into<String>, hint: &str) {
        self.diagnostics.add(Diagnostic::new(code, Place::Document(at.clone()), message).hint(hint));
    }
}
