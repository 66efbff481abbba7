//! The store as its users and its enemies meet it: real directories, real sled, real kills.

mod common;
mod copies;
mod damage;
mod kill;
mod model;
mod opening;
mod seals;
