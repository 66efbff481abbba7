//! TLS: a certificate of the district's own making, which the enrolment ticket carries to the laptops.

use std::{fs, path::Path, sync::Arc};

use rcgen::{CertificateParams, DnType, KeyPair};
use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
};

use super::ServeError;
use crate::{error::DistrictError, keys::write_private};

/// The certificate's name in the data directory; the ticket carries its text.
pub const CERTIFICATE_FILE: &str = "certificate.pem";
const KEY_FILE: &str = "certificate.key";

/// The certificate and its key, in PEM.
#[derive(Clone)]
pub struct TlsFiles {
    /// The certificate.
    pub certificate: String,
    key: String,
}

impl std::fmt::Debug for TlsFiles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TlsFiles").finish_non_exhaustive()
    }
}

impl TlsFiles {
    /// Makes a certificate for these names and addresses, and this machine, signed by itself.
    ///
    /// # Errors
    /// [`ServeError::Certificate`] for a name that cannot stand in one.
    pub fn make(name: &str, hosts: &[String]) -> Result<Self, ServeError> {
        let mut names = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
        names
            .extend(hosts.iter().filter(|host| !names.contains(host)).cloned().collect::<Vec<_>>());
        let mut params = CertificateParams::new(names).map_err(|_| ServeError::Certificate)?;
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().map_err(|_| ServeError::Certificate)?;
        let certificate = params.self_signed(&key).map_err(|_| ServeError::Certificate)?;
        Ok(Self { certificate: certificate.pem(), key: key.serialize_pem() })
    }

    /// Writes both files; the key may be read by its owner alone.
    ///
    /// # Errors
    /// [`DistrictError::AlreadyExists`], or the file system's.
    pub fn write(&self, dir: &Path) -> Result<(), DistrictError> {
        write_private(&dir.join(KEY_FILE), self.key.as_bytes())?;
        write_private(&dir.join(CERTIFICATE_FILE), self.certificate.as_bytes())
    }

    /// Reads both files.
    ///
    /// # Errors
    /// [`DistrictError::Io`].
    pub fn read(dir: &Path) -> Result<Self, DistrictError> {
        let read = |what: &'static str| {
            fs::read_to_string(dir.join(what)).map_err(|source| DistrictError::Io { what, source })
        };
        Ok(Self { certificate: read(CERTIFICATE_FILE)?, key: read(KEY_FILE)? })
    }

    pub(super) fn server(&self) -> Result<Arc<ServerConfig>, ServeError> {
        let chain = CertificateDer::pem_slice_iter(self.certificate.as_bytes())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|_| ServeError::Certificate)?;
        let key = PrivateKeyDer::from_pem_slice(self.key.as_bytes())
            .map_err(|_| ServeError::Certificate)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
            .map_err(|_| ServeError::Certificate)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}
