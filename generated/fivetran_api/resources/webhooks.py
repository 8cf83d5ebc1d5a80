from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import Webhook, WebhookTestResult


class Webhooks(Resource):
    """Webhooks call an address of yours when something happens."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[Webhook]:
        """List the webhooks of the account and of its groups.

        Webhooks of both types are listed; `type` and `group_id` of each have the source of its events.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/list-all-webhooks

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import list_webhooks

        return self._engine.listing(list_webhooks, cursor=cursor, limit=limit)

    def create_for_account(
        self, *, url: str, events: Sequence[str], active: bool | None | Unset = UNSET, secret: str | None | Unset = UNSET
    ) -> Webhook:
        """Create a webhook for the events of all groups.

        Unless `active` is false, Fivetran posts an event named test_event, without a sync_id, to the URL. The API
        answers 400 and creates nothing if the URL does not answer with a 2xx. The status of a success is 200, not 201.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-account-webhook

        Args:
            url: The URL to post events to; it must be https.
            events: Names of the events to send. Syncs: sync_start, sync_end. Connections, under their old name:
                create_connector, edit_connector, pause_connector, resume_connector, delete_connector,
                force_update_connector, connection_successful, connection_failure. Transformations: dbt_run_start,
                dbt_run_succeeded, dbt_run_failed. The list is open.
            active: False to create it disabled, without the test of the URL.
            secret: The key that events are signed with: the header X-Fivetran-Signature-256 is the hexadecimal
                HMAC-SHA256 of the raw body. Keep it: it cannot be read back.

        Returns:
            The webhook that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import create_account_webhook
        from ..models import NewWebhook

        body = NewWebhook(url=url, events=events, active=active, secret=secret)
        del secret
        return self._engine.call(create_account_webhook, body=body).data

    def create_for_group(
        self,
        group_id: str,
        *,
        url: str,
        events: Sequence[str],
        active: bool | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook for the events of one group.

        Unless `active` is false, Fivetran posts an event named test_event, without a sync_id, to the URL. The API
        answers 400 and creates nothing if the URL does not answer with a 2xx. The status of a success is 200, not 201.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-group-webhook

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            url: The URL to post events to; it must be https.
            events: Names of the events to send. Syncs: sync_start, sync_end. Connections, under their old name:
                create_connector, edit_connector, pause_connector, resume_connector, delete_connector,
                force_update_connector, connection_successful, connection_failure. Transformations: dbt_run_start,
                dbt_run_succeeded, dbt_run_failed. The list is open.
            active: False to create it disabled, without the test of the URL.
            secret: The key that events are signed with: the header X-Fivetran-Signature-256 is the hexadecimal
                HMAC-SHA256 of the raw body. Keep it: it cannot be read back.

        Returns:
            The webhook that was created.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import create_group_webhook
        from ..models import NewWebhook

        body = NewWebhook(url=url, events=events, active=active, secret=secret)
        del secret
        return self._engine.call(create_group_webhook, group_id, body=body).data

    def get(self, webhook_id: str) -> Webhook:
        """Read one webhook.

        The secret is masked. The API does not list deliveries.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/webhook-details

        Args:
            webhook_id: The webhook's id, as listings give it.

        Returns:
            The webhook.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import get_webhook

        return self._engine.call(get_webhook, webhook_id).data

    def delete(self, webhook_id: str) -> None:
        """Delete a webhook.

        This cannot be undone. To stop deliveries for a while, set `active` to false instead.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/delete-webhook

        Args:
            webhook_id: The webhook's id, as listings give it.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import delete_webhook

        self._engine.call(delete_webhook, webhook_id)

    def update(
        self,
        webhook_id: str,
        *,
        url: str | None | Unset = UNSET,
        events: Sequence[str] | None | Unset = UNSET,
        active: bool | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
    ) -> Webhook:
        """Change, disable or enable a webhook.

        Enabling a webhook posts a test_event to its URL, as creating one does; the API answers 400 if the URL does not
        answer with a 2xx. Account and group are fixed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/modify-webhook

        Args:
            webhook_id: The webhook's id, as listings give it.
            url: The URL to post events to; it must be https.
            events: The names of all events to send from now on.
            active: False to stop deliveries; true to start them again, after a test of the URL.
            secret: The new signing key. Do not send back the masked `******` of an answer.

        Returns:
            The webhook after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import update_webhook
        from ..models import WebhookUpdate

        body = WebhookUpdate(url=url, events=events, active=active, secret=secret)
        del secret
        return self._engine.call(update_webhook, webhook_id, body=body).data

    def test(self, webhook_id: str, *, event: str) -> WebhookTestResult:
        """Test a webhook with a made-up event.

        The event is about a connection that does not exist, `_connection_1`. A delivery that fails does not fail the
        call: check `succeed`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/test-webhook

        Args:
            webhook_id: The webhook's id, as listings give it.
            event: The name of an event, such as sync_end.

        Returns:
            The outcome of the delivery.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import test_webhook
        from ..models import WebhookTest

        body = WebhookTest(event=event)
        return self._engine.call(test_webhook, webhook_id, body=body).data


class AsyncWebhooks(Resource):
    """Webhooks call an address of yours when something happens."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[Webhook]:
        """List the webhooks of the account and of its groups.

        Webhooks of both types are listed; `type` and `group_id` of each have the source of its events.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/list-all-webhooks

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import list_webhooks

        return self._engine.listing(list_webhooks, cursor=cursor, limit=limit)

    async def create_for_account(
        self, *, url: str, events: Sequence[str], active: bool | None | Unset = UNSET, secret: str | None | Unset = UNSET
    ) -> Webhook:
        """Create a webhook for the events of all groups.

        Unless `active` is false, Fivetran posts an event named test_event, without a sync_id, to the URL. The API
        answers 400 and creates nothing if the URL does not answer with a 2xx. The status of a success is 200, not 201.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-account-webhook

        Args:
            url: The URL to post events to; it must be https.
            events: Names of the events to send. Syncs: sync_start, sync_end. Connections, under their old name:
                create_connector, edit_connector, pause_connector, resume_connector, delete_connector,
                force_update_connector, connection_successful, connection_failure. Transformations: dbt_run_start,
                dbt_run_succeeded, dbt_run_failed. The list is open.
            active: False to create it disabled, without the test of the URL.
            secret: The key that events are signed with: the header X-Fivetran-Signature-256 is the hexadecimal
                HMAC-SHA256 of the raw body. Keep it: it cannot be read back.

        Returns:
            The webhook that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import create_account_webhook
        from ..models import NewWebhook

        body = NewWebhook(url=url, events=events, active=active, secret=secret)
        del secret
        return (await self._engine.call(create_account_webhook, body=body)).data

    async def create_for_group(
        self,
        group_id: str,
        *,
        url: str,
        events: Sequence[str],
        active: bool | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook for the events of one group.

        Unless `active` is false, Fivetran posts an event named test_event, without a sync_id, to the URL. The API
        answers 400 and creates nothing if the URL does not answer with a 2xx. The status of a success is 200, not 201.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-group-webhook

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            url: The URL to post events to; it must be https.
            events: Names of the events to send. Syncs: sync_start, sync_end. Connections, under their old name:
                create_connector, edit_connector, pause_connector, resume_connector, delete_connector,
                force_update_connector, connection_successful, connection_failure. Transformations: dbt_run_start,
                dbt_run_succeeded, dbt_run_failed. The list is open.
            active: False to create it disabled, without the test of the URL.
            secret: The key that events are signed with: the header X-Fivetran-Signature-256 is the hexadecimal
                HMAC-SHA256 of the raw body. Keep it: it cannot be read back.

        Returns:
            The webhook that was created.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import create_group_webhook
        from ..models import NewWebhook

        body = NewWebhook(url=url, events=events, active=active, secret=secret)
        del secret
        return (await self._engine.call(create_group_webhook, group_id, body=body)).data

    async def get(self, webhook_id: str) -> Webhook:
        """Read one webhook.

        The secret is masked. The API does not list deliveries.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/webhook-details

        Args:
            webhook_id: The webhook's id, as listings give it.

        Returns:
            The webhook.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import get_webhook

        return (await self._engine.call(get_webhook, webhook_id)).data

    async def delete(self, webhook_id: str) -> None:
        """Delete a webhook.

        This cannot be undone. To stop deliveries for a while, set `active` to false instead.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/delete-webhook

        Args:
            webhook_id: The webhook's id, as listings give it.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import delete_webhook

        await self._engine.call(delete_webhook, webhook_id)

    async def update(
        self,
        webhook_id: str,
        *,
        url: str | None | Unset = UNSET,
        events: Sequence[str] | None | Unset = UNSET,
        active: bool | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
    ) -> Webhook:
        """Change, disable or enable a webhook.

        Enabling a webhook posts a test_event to its URL, as creating one does; the API answers 400 if the URL does not
        answer with a 2xx. Account and group are fixed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/modify-webhook

        Args:
            webhook_id: The webhook's id, as listings give it.
            url: The URL to post events to; it must be https.
            events: The names of all events to send from now on.
            active: False to stop deliveries; true to start them again, after a test of the URL.
            secret: The new signing key. Do not send back the masked `******` of an answer.

        Returns:
            The webhook after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import update_webhook
        from ..models import WebhookUpdate

        body = WebhookUpdate(url=url, events=events, active=active, secret=secret)
        del secret
        return (await self._engine.call(update_webhook, webhook_id, body=body)).data

    async def test(self, webhook_id: str, *, event: str) -> WebhookTestResult:
        """Test a webhook with a made-up event.

        The event is about a connection that does not exist, `_connection_1`. A delivery that fails does not fail the
        call: check `succeed`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/test-webhook

        Args:
            webhook_id: The webhook's id, as listings give it.
            event: The name of an event, such as sync_end.

        Returns:
            The outcome of the delivery.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.webhooks import test_webhook
        from ..models import WebhookTest

        body = WebhookTest(event=event)
        return (await self._engine.call(test_webhook, webhook_id, body=body)).data
