//! The district: accepts, orders and receipts the wards' entries; registers and numbers.
