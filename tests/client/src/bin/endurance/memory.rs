//! How much memory the process has, where the system says so (Linux).

/// So much may be in use at most, and so much more than early in the run. The server's own is in it.
const PEAK_KB: u64 = 192 * 1024;
const GROWTH_KB: u64 = 48 * 1024;

/// A look at the process, in KB.
pub(crate) struct Memory {
    resident: u64,
    peak: u64,
}

impl Memory {
    /// `None` where the system does not say.
    pub(crate) fn now() -> Option<Self> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let value = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim().trim_end_matches("kB").trim().parse().ok()
        };
        Some(Self { resident: value("VmRSS:")?, peak: value("VmHWM:")? })
    }

    pub(crate) fn print(early: Option<&Self>, late: Option<&Self>) {
        match (early, late) {
            (Some(early), Some(late)) => println!(
                "memory      peak {} KB; {} KB in use after a quarter of the time, {} KB in the end",
                late.peak, early.resident, late.resident
            ),
            _ => println!("memory      not known on this system"),
        }
    }

    /// What is not as it should be.
    pub(crate) fn faults(early: Option<Self>, late: Option<Self>) -> Vec<String> {
        let (Some(early), Some(late)) = (early, late) else { return Vec::new() };
        let mut faults = Vec::new();
        if late.peak > PEAK_KB {
            faults.push(format!("the peak of {} KB is over {PEAK_KB} KB", late.peak));
        }
        let growth = late.resident.saturating_sub(early.resident);
        if growth > GROWTH_KB {
            faults.push(format!("the memory has grown by {growth} KB, and {GROWTH_KB} KB is the most"));
        }
        faults
    }
}
