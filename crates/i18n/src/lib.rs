//! Messages, Vietnamese first, English complete.
