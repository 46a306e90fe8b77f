create or replace function note_json(p conversation_notes) returns jsonb
language sql stable return
  jsonb_build_object('id', p.id, 'conversationId', p.conversation_id, 'author', p.author, 'body', p.body, 'mentions', p.mentions,
    'createdAt', p.created_at);
