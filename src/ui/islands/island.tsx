import type { ComponentChildren } from 'preact';
import type { Json } from '../../kernel/hash.ts';
import { assetUrl } from '../assets.ts';

/** A place where a script takes over: until it does, the children are what a person uses. Props travel as JSON in an attribute. */
export const Island = ({ name, props, children }: { name: string; props: Json; children?: ComponentChildren }) => (
  <div data-island={name} data-props={JSON.stringify(props)}>
    {children}
    <script type="module" src={assetUrl(`islands/${name}.js`)} />
  </div>
);
