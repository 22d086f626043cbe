import json, os, sys
from confluent_kafka import Consumer

consumer = Consumer({
    "bootstrap.servers": sys.argv[1],          # ./candor status --json | jq -r .kafka.bootstrap
    "group.id": "follow-drafts",               # a group of your own
    "auto.offset.reset": "earliest",
    "enable.auto.commit": False,
    # a broker with access lists: a principal that may read the topics and the group
    # "security.protocol": "SASL_SSL", "sasl.mechanism": "SCRAM-SHA-512", "sasl.username": "follow-drafts", "sasl.password": os.environ["PASSWORD"],
})
consumer.subscribe(["generation.draft.events.v1", "moderation.draft.events.v1", "publishing.post.events.v1"])
seen = set()                                   # delivery is at least once: keep ids you have handled (in your database)
while True:
    message = consumer.poll(1.0)
    if message is None:
        continue
    if message.error():
        print(message.error(), file=sys.stderr, flush=True)
        continue
    headers = {k: v.decode() for k, v in message.headers() or []}
    if headers["ce_id"] not in seen:
        seen.add(headers["ce_id"])
        kind = headers["ce_type"].split(".")[-2]
        data = json.loads(message.value())
        print(headers["ce_time"], headers["ce_workspace"], message.key().decode(), kind, data.get("url", ""), flush=True)
    consumer.commit(message, asynchronous=False)  # after the work, never before
