import { useState } from 'react';
import type { ReactElement } from 'react';
import { holdToken } from '../ask/token.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Asks for the token without which this server lets nobody read, or another where the one there is does not do. */
export function TokenForm(): ReactElement {
  const texts = useTexts();
  const [token, setToken] = useState('');
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        holdToken(token.trim());
      }}
    >
      <p>{texts.tokenIntro}</p>
      <label>
        {texts.token}{' '}
        <input
          type="password"
          autoComplete="off"
          required
          // What a header may hold.
          pattern="\s*[\x21-\x7e]+\s*"
          value={token}
          onChange={(event) => {
            setToken(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit">{texts.tokenUse}</button>
    </form>
  );
}
