"""Certificates and SSH fingerprints that connections and destinations trust."""

from __future__ import annotations

from fivetran_api.api.certificates import (
    approve_certificate,
    approve_connection_certificate,
    approve_connection_fingerprint,
    approve_destination_certificate,
    approve_destination_fingerprint,
    get_connection_certificate,
    get_connection_fingerprint,
    get_destination_certificate,
    get_destination_fingerprint,
    list_connection_certificates,
    list_connection_fingerprints,
    list_destination_certificates,
    list_destination_fingerprints,
    revoke_connection_certificate,
    revoke_connection_fingerprint,
    revoke_destination_certificate,
    revoke_destination_fingerprint,
)
from fivetran_api.models import (
    CertificateApproval,
    NewCertificate,
    NewFingerprint,
)

from ..operation import Mode, Resource, many, one, plain, sends


class Certificates(Resource[Mode]):
    """Certificates and SSH fingerprints that connections and destinations trust."""

    list_for_connection = many(list_connection_certificates)
    get_for_connection = one(get_connection_certificate)
    approve_for_connection = sends(approve_connection_certificate, NewCertificate)
    revoke_for_connection = plain(revoke_connection_certificate)
    list_fingerprints_for_connection = many(list_connection_fingerprints)
    get_fingerprint_for_connection = one(get_connection_fingerprint)
    approve_fingerprint_for_connection = sends(approve_connection_fingerprint, NewFingerprint)
    revoke_fingerprint_for_connection = plain(revoke_connection_fingerprint)
    list_for_destination = many(list_destination_certificates)
    get_for_destination = one(get_destination_certificate)
    approve_for_destination = sends(approve_destination_certificate, NewCertificate)
    revoke_for_destination = plain(revoke_destination_certificate)
    list_fingerprints_for_destination = many(list_destination_fingerprints)
    get_fingerprint_for_destination = one(get_destination_fingerprint)
    approve_fingerprint_for_destination = sends(approve_destination_fingerprint, NewFingerprint)
    revoke_fingerprint_for_destination = plain(revoke_destination_fingerprint)
    approve = plain(approve_certificate, CertificateApproval).replaced_by(
        "certificates.approve_for_connection or certificates.approve_for_destination"
    )
