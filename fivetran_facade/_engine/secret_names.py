"""The names of properties that hold secrets: the one list that redaction, reprs and the generator go by.

The end of a name decides: `api_key` and `oauth_token_secret` hold secrets, `api_key_name`, `token_url` and
`refresh_token_expires_at` do not. Names of hosts, users, schemas, buckets, ids, roles and public keys are shown.
"""

import re

_WORDS = (
    r"secrets?|passwords?|passwd|pwd|pass_?phrase|pass_?code|tokens?|jwt|bearer|credentials?|creds|cookies?|authorization|signature",
    r"auth(?:orization)?_code|connection_?string|conn_?str|sas_url|keystore|truststore",
    r"(?:api|access|account|auth|encryption|host|license|master|private|pvt|secret|shared|signing|ssh)_?keys?",
    # Any other key, but for those that name rows, columns and headers, and those that everybody may see.
    r"(?<!public)(?<!foreign)(?<!partition)(?<!sort)(?<!cluster)(?<!clustering)(?<!header)(?<!project)_key",
)
# What may follow without making it something else.
_ENDINGS = r"(?:_(?:value|list|text|data|json|base64|hash|backup|confirmation|old|new|v?\d+))*"
# Short names that are secret as a whole, but not as the end of a longer one. A connect card's uri has its token in it.
_WHOLE = r"pats?|uri|sas|pin|otp|config_json|auth_json|(?:environment|env)_(?:vars|variables)"
_SECRET = re.compile(rf"(?:{'|'.join(_WORDS)}){_ENDINGS}\Z|\A(?:{_WHOLE})\Z")
_SAYING = re.compile(r"\A(?:is|has|use|uses|require|requires|enable|allow)_")
_BETWEEN_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")


def is_secret(name: str) -> bool:
    """Return True if a property, header or parameter of this name holds a secret, also spelled `apiKey` or `API-Key`."""
    plain = _BETWEEN_WORDS.sub("_", name).lower()
    return _SECRET.search(plain) is not None and not _SAYING.match(plain)
