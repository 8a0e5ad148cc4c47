// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `MessageDeliveryMode` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MessageDeliveryMode {
    /// `DIRECT`.
    Direct,
    /// `BCC`.
    Bcc,
    /// `JOURNAL`.
    Journal,
    /// `REVIEW_SUBMISSION`.
    ReviewSubmission,
    /// `DMARC_UNVERIFIED`.
    DmarcUnverified,
    /// `DMARC_FAILURE_REPORT`.
    DmarcFailureReport,
    /// `DMARC_AGGREGATE_REPORT`.
    DmarcAggregateReport,
    /// `THREAT_INTEL_SUBMISSION`.
    ThreatIntelSubmission,
    /// `SIMULATION_SUBMISSION`.
    SimulationSubmission,
    /// `API`.
    Api,
    /// `RETRO_SCAN`.
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
