//! Lines per second, groups and all, beside the `onig` crate: Oniguruma, written in C.
//!
//! ```sh
//! cargo bench --bench onigmo
//! ```
//!
//! Each case is a pattern and lines that a log could have; each engine goes over them again and
//! again for a while, and the best of several passes counts. Onigmo's own speed is about 0.4 to 1
//! times that of `onig` (`spec/onigmo.md`, section 7).
#![expect(clippy::print_stdout, reason = "its purpose")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use flblint::onigmo::{Budget, Regex, Scratch, Verdict};

struct Case {
    name: &'static str,
    pattern: &'static str,
    lines: &'static [&'static str],
}

const CONTAINERS: &[&str] = &[
    "/var/log/containers/orders-7d9f8b6c5d-x2x7k_shop_orders-0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9.log",
    "/var/log/containers/coredns-5d78c9869d-abcde_kube-system_coredns-ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff.log",
];
const TAGS: &[&str] = &[
    "kube.var.log.containers.orders-7d9f8b6c5d-x2x7k_shop_orders-0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9.log",
];
const SPRING_PATHS: &[&str] =
    &["/var/log/app/spring-orders.log", "/app/logs/orders-service/application.2026-01-01.log"];
const ACCESS: &[&str] = &[
    "192.0.2.1 - frank [10/Oct/2026:13:55:36 -0700] \"GET /index.html HTTP/1.0\" 200 2326 \"http://example.com/start\" \"Mozilla/5.0 (X11; Linux x86_64)\"",
    "2001:db8::1 - - [10/Oct/2026:13:55:37 -0700] \"POST /orders?id=42 HTTP/1.1\" 404 162 \"-\" \"curl/8.1\"",
];
const SPRING: &[&str] = &[
    "2026-05-01 10:11:12.345  INFO 1 --- [nio-8080-exec-1] c.e.shop.OrderController                 : Created order 42",
    "2026-05-01 10:11:13.001 ERROR 1 --- [nio-8080-exec-2] c.e.shop.PaymentClient                   : Timed out",
];

const CASES: &[Case] = &[
    Case {
        name: "container paths",
        pattern: r"(?<pod>[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)_(?<ns>[^_]+)_(?<container>.+)-(?<id>[a-z0-9]{64})\.log$",
        lines: CONTAINERS,
    },
    Case {
        name: "kube tags",
        pattern: r"(?<tag>[^.]+)?\.?(?<pod>[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)_(?<ns>[^_]+)_(?<container>.+)-(?<id>[a-z0-9]{64})\.log$",
        lines: TAGS,
    },
    Case {
        name: "container paths, no match",
        pattern: r"(?<pod>[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)_(?<ns>[^_]+)_(?<container>.+)-(?<id>[a-z0-9]{64})\.log$",
        lines: SPRING_PATHS,
    },
    Case { name: "simple tag", pattern: r"^/var/log/app/(?<app>[^/]+)\.log$", lines: SPRING_PATHS },
    Case {
        name: "access log",
        pattern: r#"^(?<host>[^ ]*) [^ ]* (?<user>[^ ]*) \[(?<time>[^\]]*)\] "(?<method>\S+)(?: +(?<path>[^ ]*) +\S*)?" (?<code>[^ ]*) (?<size>[^ ]*)(?: "(?<referer>[^\"]*)" "(?<agent>.*)")?$"#,
        lines: ACCESS,
    },
    Case {
        name: "access log, strict",
        pattern: r#"^(?<remote>[^ ]*) (?<host>[^ ]*) (?<user>[^ ]*) \[(?<time>[^\]]*)\] "(?<method>\S+)(?: +(?<path>[^\"]*?)(?: +\S*)?)?" (?<code>[^ ]*) (?<size>[^ ]*)(?: "(?<referer>[^\"]*)" "(?<agent>[^\"]*)")"#,
        lines: ACCESS,
    },
    Case {
        name: "syslog 5424",
        pattern: r"^\<(?<pri>[0-9]{1,5})\>1 (?<time>[^ ]+) (?<host>[^ ]+) (?<ident>[^ ]+) (?<pid>[-0-9]+) (?<msgid>[^ ]+) (?<extradata>(\[(.*?)\]|-)) (?<message>.+)$",
        lines: &[
            "<165>1 2026-10-11T22:14:15.003Z host.example.com evntslog 111 ID47 [sample@32473 iut=\"3\"] An application event",
        ],
    },
    Case {
        name: "syslog 3164",
        pattern: r"/^\<(?<pri>[0-9]+)\>(?<time>[^ ]* {1,2}[^ ]* [^ ]*) (?<host>[^ ]*) (?<ident>[a-zA-Z0-9_\/\.\-]*)(?:\[(?<pid>[0-9]+)\])?(?:[^\:]*\:)? *(?<message>.*)$/",
        lines: &[
            "<34>Oct 11 22:14:15 mymachine su[1234]: 'su root' failed for lonvick on /dev/pts/8",
        ],
    },
    Case {
        name: "cri",
        pattern: r"^(?<time>[^ ]+) (?<stream>stdout|stderr) (?<logtag>[^ ]*) (?<message>.*)$",
        lines: &["2026-01-01T12:34:56.789Z stdout F {\"log\":\"hello\",\"level\":\"info\"}"],
    },
    Case {
        name: "spring boot",
        pattern: r"^(?<time>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}) +(?<level>[A-Z]+) (?<pid>\d+) --- \[(?<thread>[^\]]*)\] (?<logger>\S+) *: (?<message>.*)$",
        lines: SPRING,
    },
    Case {
        name: "exponential",
        pattern: r"^(?<x>(?:a|aa)+)$",
        lines: &["aaaaaaaaaaaaaaaaaaaaaaaa!"],
    },
    Case {
        name: "exponential, words",
        pattern: r"^(?<x>(?:\w+\s?)*)$",
        lines: &["aaaaaaaaaaaaaaaaaaaaa!"],
    },
];

/// Passes over the lines in a second, the best of several.
fn speed(lines: usize, mut pass: impl FnMut()) -> f64 {
    let mut best = 0_f64;
    for _ in 0..5 {
        let (start, mut passes) = (Instant::now(), 0_u32);
        while start.elapsed() < Duration::from_millis(60) {
            pass();
            passes += 1;
        }
        best = best.max(f64::from(passes) / start.elapsed().as_secs_f64());
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let lines = lines as f64;
    best * lines
}

fn main() {
    println!("{:28} {:>14} {:>14} {:>7}", "lines per second", "ours", "onig", "ratio");
    for case in CASES {
        let pattern = case.pattern.trim_matches('/');
        let (Ok(regex), Ok(peer)) = (Regex::new(pattern), onig::Regex::new(pattern)) else {
            continue;
        };
        let mut scratch = Scratch::default();
        let budget = Budget { steps: u64::MAX, ..Budget::default() };
        let ours = speed(case.lines.len(), || {
            for line in case.lines {
                let verdict = regex.search_with(&mut scratch, line, budget);
                if verdict == Verdict::Match {
                    black_box(scratch.span(1));
                }
            }
        });
        let mut region = onig::Region::new();
        let theirs = speed(case.lines.len(), || {
            for line in case.lines {
                region.clear();
                let options = onig::SearchOptions::SEARCH_OPTION_NONE;
                let found =
                    peer.search_with_options(line, 0, line.len(), options, Some(&mut region));
                black_box(found.and_then(|_| region.pos(1)));
            }
        });
        println!("{:28} {ours:14.0} {theirs:14.0} {:7.2}", case.name, ours / theirs);
    }
}
