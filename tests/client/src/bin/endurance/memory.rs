//! How much memory the process has and how many files it has open, where the system says so (Linux).
//!
//! The first quarter of the time is for what is made once: buffers, connections, the allocator's own. From then on both
//! have to be flat, so the last quarter is compared with the second one. A quarter is judged by the middle of its samples,
//! which a burst does not move.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::JoinHandle;

/// So much may be in use at most. The servers' own is in it.
const PEAK_KB: u64 = 192 * 1024;
/// The last quarter may have so much more than the second one.
const GROWTH_KB: u64 = 4 * 1024;
const GROWTH_FILES: u64 = 32;
/// For each quarter of the time.
const SAMPLES: u32 = 100;

/// A look at the process.
#[derive(Clone, Copy)]
struct Sample {
    resident_kb: u64,
    open_files: u64,
}

/// Looks at the process from time to time.
pub(crate) struct Memory {
    samples: Arc<Mutex<Vec<Sample>>>,
    task: JoinHandle<()>,
}

impl Memory {
    /// Begins to look, for a run of this length.
    pub(crate) fn watch(length: Duration) -> Self {
        let count = usize::try_from(4 * SAMPLES).expect("a small number");
        let samples = Arc::new(Mutex::new(Vec::with_capacity(count)));
        let kept = Arc::clone(&samples);
        let task = tokio::spawn(async move {
            let mut interval = tokio::time::interval(length / (4 * SAMPLES));
            for _ in 0..count {
                interval.tick().await;
                let Some(sample) = Sample::now() else { return };
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(sample);
            }
        });
        Self { samples, task }
    }

    /// Prints what was seen, and gives what is not as it should be.
    pub(crate) fn judge(self) -> Vec<String> {
        self.task.abort();
        let samples = self.samples.lock().unwrap_or_else(PoisonError::into_inner);
        let quarter = samples.len() / 4;
        if quarter == 0 {
            println!("memory      not known on this system");
            return Vec::new();
        }
        let quarters: Vec<Sample> = samples.chunks_exact(quarter).take(4).map(middle).collect();
        let [_, early, _, late] = quarters[..] else { return Vec::new() };
        let memory: Vec<u64> = quarters.iter().map(|sample| sample.resident_kb).collect();
        let files: Vec<u64> = quarters.iter().map(|sample| sample.open_files).collect();
        let peak = field("VmHWM:").unwrap_or_default();
        println!("memory      peak {peak} KB; in the four quarters of the time {memory:?} KB");
        println!("open files  in the four quarters of the time {files:?}");
        let mut faults = Vec::new();
        if peak > PEAK_KB {
            faults.push(format!("the peak of {peak} KB is over {PEAK_KB} KB"));
        }
        let growth = late.resident_kb.saturating_sub(early.resident_kb);
        if growth > GROWTH_KB {
            faults.push(format!("the memory has grown by {growth} KB, and {GROWTH_KB} KB is the most"));
        }
        let growth = late.open_files.saturating_sub(early.open_files);
        if growth > GROWTH_FILES {
            faults.push(format!("there are {growth} more open files, and {GROWTH_FILES} is the most"));
        }
        faults
    }
}

impl Sample {
    /// `None` where the system does not say.
    fn now() -> Option<Self> {
        let open_files = u64::try_from(std::fs::read_dir("/proc/self/fd").ok()?.count()).ok()?;
        Some(Self { resident_kb: field("VmRSS:")?, open_files })
    }
}

fn field(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// The middle value of each number.
fn middle(samples: &[Sample]) -> Sample {
    let middle_of = |number: fn(&Sample) -> u64| {
        let mut numbers: Vec<u64> = samples.iter().map(number).collect();
        numbers.sort_unstable();
        numbers[numbers.len() / 2]
    };
    Sample {
        resident_kb: middle_of(|sample| sample.resident_kb),
        open_files: middle_of(|sample| sample.open_files),
    }
}
