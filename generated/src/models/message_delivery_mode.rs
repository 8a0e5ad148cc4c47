// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::DeliveryMode;
use crate::runtime::generated as rt;

/// How the message came to be scanned.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MessageDeliveryMode {
    /// `DIRECT`.
    Direct,
    /// `BCC`: A blind copy was sent for scanning.
    Bcc,
    /// `JOURNAL`: Journaling passed it on.
    Journal,
    /// `REVIEW_SUBMISSION`: It was submitted for review.
    ReviewSubmission,
    /// `DMARC_UNVERIFIED`.
    DmarcUnverified,
    /// `DMARC_FAILURE_REPORT`: It is a DMARC failure report.
    DmarcFailureReport,
    /// `DMARC_AGGREGATE_REPORT`: It is a DMARC aggregate report.
    DmarcAggregateReport,
    /// `THREAT_INTEL_SUBMISSION`: It was submitted as threat intelligence.
    ThreatIntelSubmission,
    /// `SIMULATION_SUBMISSION`: It was submitted from a simulation.
    SimulationSubmission,
    /// `API`: It was read through an API.
    Api,
    /// `RETRO_SCAN`: A retroactive scan took it in.
    RetroScan,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    MessageDeliveryMode { Direct = "DIRECT", Bcc = "BCC", Journal = "JOURNAL",
    ReviewSubmission = "REVIEW_SUBMISSION", DmarcUnverified = "DMARC_UNVERIFIED",
    DmarcFailureReport = "DMARC_FAILURE_REPORT", DmarcAggregateReport =
    "DMARC_AGGREGATE_REPORT", ThreatIntelSubmission = "THREAT_INTEL_SUBMISSION",
    SimulationSubmission = "SIMULATION_SUBMISSION", Api = "API", RetroScan = "RETRO_SCAN"
    }
);

rt::enum_from!(MessageDeliveryMode, DeliveryMode);
