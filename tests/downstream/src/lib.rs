//! A program whose other crates switch on features of the client's dependencies. Its tests are those of the client.
