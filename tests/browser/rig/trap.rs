//! A real trap in the real app: the body of one exported function becomes `unreachable`.
//!
//! The functions that events call are exported, so that the script beside the app can call them.
//! A panic in the app ends in the same instruction.

/// Where an exported function's body stands in the file, without its size.
struct Body {
    from: usize,
    to: usize,
}

/// How many exported functions of `app` events can call.
pub(crate) fn candidates(app: &[u8]) -> usize {
    bodies(app).len()
}

/// `app` with the function at `at` trapping.
pub(crate) fn set(app: &[u8], at: usize) -> Vec<u8> {
    const UNREACHABLE: u8 = 0x00;
    const NOP: u8 = 0x01;
    const END: u8 = 0x0b;
    let mut app = app.to_vec();
    let Body { from, to } = bodies(&app).remove(at);
    let mut body = vec![NOP; to - from];
    // No locals, then the trap.
    body[0] = 0;
    body[1] = UNREACHABLE;
    *body.last_mut().expect("at least three bytes") = END;
    app[from..to].copy_from_slice(&body);
    app
}

fn bodies(app: &[u8]) -> Vec<Body> {
    const IMPORTS: u8 = 2;
    const EXPORTS: u8 = 7;
    const CODE: u8 = 10;
    let imported = section(app, IMPORTS).map_or(0, imported_functions);
    let mut called = section(app, EXPORTS).map_or_else(Vec::new, called_by_events);
    called.sort_unstable();
    let mut code = section(app, CODE).expect("code");
    let count = code.number();
    let all: Vec<Body> = (0..count)
        .map(|_| {
            let size = code.number();
            let from = code.at;
            code.at += size;
            Body { from, to: from + size }
        })
        .collect();
    let of_events = all.into_iter().enumerate();
    of_events
        .filter(|(at, body)| called.contains(&(at + imported)) && body.to - body.from >= 3)
        .map(|(_, body)| body)
        .collect()
}

fn imported_functions(mut imports: Reader) -> usize {
    let mut functions = 0;
    for _ in 0..imports.number() {
        imports.name();
        imports.name();
        match imports.byte() {
            0 => {
                functions += 1;
                imports.number();
            }
            // A table's element type comes before its limits.
            1 => {
                imports.byte();
                imports.limits();
            }
            2 => imports.limits(),
            3 => imports.at += 2,
            4 => {
                imports.byte();
                imports.number();
            }
            kind => panic!("an import of kind {kind}"),
        }
    }
    functions
}

fn called_by_events(mut exports: Reader) -> Vec<usize> {
    let mut called = Vec::new();
    for _ in 0..exports.number() {
        let name = exports.name();
        let kind = exports.byte();
        let index = exports.number();
        // The two names that wasm-bindgen gives to what closures are called by.
        let closure = name.contains("func_elem") || name.contains("closures");
        if kind == 0 && closure && !called.contains(&index) {
            called.push(index);
        }
    }
    called
}

fn section(app: &[u8], wanted: u8) -> Option<Reader<'_>> {
    // After the eight bytes of the file's sign.
    let mut reader = Reader { app, at: 8 };
    while reader.at < app.len() {
        let id = reader.byte();
        let size = reader.number();
        if id == wanted {
            return Some(reader);
        }
        reader.at += size;
    }
    None
}

struct Reader<'a> {
    app: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> u8 {
        let byte = self.app[self.at];
        self.at += 1;
        byte
    }

    /// An unsigned LEB128 number.
    fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return number;
            }
        }
    }

    fn name(&mut self) -> String {
        let size = self.number();
        let name = String::from_utf8_lossy(&self.app[self.at..self.at + size]).into_owned();
        self.at += size;
        name
    }

    fn limits(&mut self) {
        let most = self.byte() & 1 == 1;
        self.number();
        if most {
            self.number();
        }
    }
}
