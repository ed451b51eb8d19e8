import { Notice } from '../kit/notice';
import type { FormAction } from '../person/action-form';
import { AllowModelForm } from './allow-model-form';

type LanguageModelProps = {
  setting: { url: string; host: string; model: string; hasKey: boolean; enabled: boolean } | null;
  allow: FormAction;
};

/** Which language model Clio was started with, and whether people may have it asked about documents of theirs. */
export function LanguageModel({ setting, allow }: LanguageModelProps) {
  return (
    <div className="max-w-measure space-y-6">
      <p>
        Clio finds points in a document by itself and needs no language model. Where you have one, it can propose more
        cards and better wordings; each must rest on a sentence of the document, and passes the same checks or is
        refused.
      </p>
      {setting === null ? <HowTo /> : <Setting setting={setting} allow={allow} />}
    </div>
  );
}

function HowTo() {
  return (
    <Notice title="None is set up">
      <p>
        Start Clio with <code>CLIO_MODEL_URL</code> (the address of an OpenAI-compatible endpoint: Ollama, vLLM, a
        gateway of your school), <code>CLIO_MODEL</code> (what the model is called there) and, where it needs one,{' '}
        <code>CLIO_MODEL_KEY</code>. Then come back and allow it.
      </p>
    </Notice>
  );
}

function Setting({ setting, allow }: { setting: NonNullable<LanguageModelProps['setting']>; allow: FormAction }) {
  const { url, model, hasKey, enabled } = setting;
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {[
          ['Address', url],
          ['Model', model],
          ['Key', hasKey ? 'There is one; it is shown nowhere.' : 'None'],
          ['May be asked', enabled ? 'Yes' : 'No'],
        ].map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="font-medium">{name}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        Where it may be asked, teachers and people who study alone can send a document of theirs there, one at a time,
        after they were told where it goes and have agreed. Pupils of a class never can. Whether texts may go to that
        address is for you and your school to know.
      </p>
      <AllowModelForm key={String(enabled)} setting={setting} allow={allow} />
    </>
  );
}
