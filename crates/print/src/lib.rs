//! Documents to pages to PDF.
