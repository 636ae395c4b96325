import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { choose } from '../../reader/preferences.ts'
import { useAddress } from '../../site/address.ts'
import { inLanguage } from '../../site/paths.ts'
import type { Language } from '../../site/languages.ts'

/** Switches the page to a language and keeps that as the reader's choice; the history entry is replaced. */
export function useLanguageSwitch() {
  const navigate = useNavigate()
  const address = useAddress()
  return useCallback(
    (language: Language) => {
      choose('language', language)
      void navigate(inLanguage(address, language), { replace: true, preventScrollReset: true })
    },
    [address, navigate],
  )
}
