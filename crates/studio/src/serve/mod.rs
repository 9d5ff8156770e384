//! The small server behind `escale serve`: a folder, with the headers that a host must send.

mod headers;
pub mod policy;
pub mod watch;

use crate::tongue::Tongue;
use anyhow::{Context as _, bail};
use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// The site in `folder` as a service: precompressed files, exact headers, nothing logged.
///
/// # Errors
/// If the folder holds no document.
pub fn router(folder: &Path) -> anyhow::Result<Router> {
    let policy = Arc::new(policy::of_folder(folder)?);
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    let with_headers = from_fn(move |request: Request, next: Next| {
        let policy = Arc::clone(&policy);
        async move {
            let path = request.uri().path().to_owned();
            let mut response: Response = next.run(request).await;
            headers::set(&mut response, &path, &policy.of(&path));
            response
        }
    });
    Ok(Router::new().fallback_service(files).layer(with_headers))
}

/// Serves `folder` on 127.0.0.1 until it is stopped.
///
/// # Errors
/// If the port is in use or the folder holds no site.
pub fn serve(folder: &Path, port: u16, tongue: Tongue) -> anyhow::Result<()> {
    let router = router(folder)?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let listener = listen(port, tongue).await?;
        let stop = async {
            let _ = tokio::signal::ctrl_c().await;
        };
        axum::serve(listener, router).with_graceful_shutdown(stop).await?;
        Ok(())
    })
}

/// Opens a port on 127.0.0.1, and says where that is.
async fn listen(port: u16, tongue: Tongue) -> anyhow::Result<TcpListener> {
    let listener = match TcpListener::bind(("127.0.0.1", port)).await {
        Ok(listener) => listener,
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let next = port.wrapping_add(1);
            match tongue {
                Tongue::Fr => bail!(
                    "le port {port} est pris : arrêtez ce qui l’occupe, ou ajoutez --port {next}"
                ),
                Tongue::En => bail!(
                    "port {port} is in use: stop what listens there, or choose another with --port {next}"
                ),
            }
        }
        Err(error) => return Err(error).context(format!("port {port}")),
    };
    let at = listener.local_addr()?;
    match tongue {
        Tongue::Fr => println!("Le site est à l’adresse http://{at}/  (Ctrl+C pour finir)"),
        Tongue::En => println!("Escale is at http://{at}/  (ends with Ctrl+C)"),
    }
    Ok(listener)
}
