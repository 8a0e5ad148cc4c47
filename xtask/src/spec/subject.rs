//! The document that a command looks at, with its settings: that of this repository, or another one.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use generator::Input;
use generator::diagnostic::{Diagnostics, render_all};
use generator::settings::Settings;

use super::document::Document;
use crate::texts::Texts;

/// Which document, and its settings.
#[derive(Debug, Args)]
pub(crate) struct SubjectArguments {
    /// The document, JSON or YAML, instead of spec/email-security.json.
    pub file: Option<PathBuf>,
    /// An overlay (Overlay 1.0, JSON or YAML) with corrections of that document; several are applied in their order.
    #[arg(long, value_name = "FILE", requires = "file")]
    pub overlay: Vec<PathBuf>,
    /// Settings for that document; without them spec/codegen.toml is not read.
    #[arg(long, value_name = "FILE", requires = "file")]
    pub settings: Option<PathBuf>,
}

/// What is looked at.
pub(super) struct Subject {
    pub(super) document: Document,
    /// As far as they can be read.
    pub(super) settings: Settings,
    texts: Texts,
}

/// The names of the document's own extensions.
pub(super) struct ExtensionNames {
    /// Holds the end of life.
    pub(super) sunset: String,
    /// Holds what replaces something.
    pub(super) replacement: String,
    /// Holds a text for each value of an enum.
    pub(super) value_texts: String,
}

impl Subject {
    pub(super) fn read(arguments: &SubjectArguments) -> Result<Self> {
        let texts = match &arguments.file {
            Some(file) => Texts::of(file, &arguments.overlay, arguments.settings.as_deref())?,
            None => Texts::of_repository()?,
        };
        // What is wrong with them is found when the document is analysed.
        let settings = Settings::parse(&texts.settings, &mut Diagnostics::default());
        Ok(Self { document: Document::of(&texts), settings, texts })
    }

    /// What the generator works on.
    pub(super) fn input(&self) -> Input<'_> {
        self.texts.input()
    }

    /// The names that the settings give the extensions; where they give none, the usual ones.
    pub(super) fn extension_names(&self) -> ExtensionNames {
        let stated = self.settings.extensions.as_ref();
        let name = |stated: Option<&toml::Spanned<String>>, usual: &str| {
            stated.map_or_else(|| usual.to_owned(), |name| name.get_ref().clone())
        };
        ExtensionNames {
            sunset: name(stated.and_then(|names| names.sunset.as_ref()), "x-sunset"),
            replacement: name(stated.and_then(|names| names.replacement.as_ref()), "x-replaced-by"),
            value_texts: name(stated.and_then(|names| names.value_texts.as_ref()), "x-enum-descriptions"),
        }
    }

    /// Shows complaints with the lines that they are about.
    pub(super) fn print(&self, complaints: &Diagnostics) {
        for complaint in render_all(complaints, &self.texts.sources()) {
            eprintln!("{complaint}");
        }
    }
}
