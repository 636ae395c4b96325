import { useCallback } from 'react'
import { useNavigate, useNavigation } from 'react-router'
import { choose } from '../../reader/preferences.ts'
import { useAddress } from '../../site/address.ts'
import { inLanguage, pageOf, type Address } from '../../site/paths.ts'
import type { Language } from '../../site/languages.ts'

interface Switch {
  to: Address
  replace: boolean
  preventScrollReset: true
}

/**
 * What a switch of language leads to: this page, or the one on its way if the reader has asked for another.
 * The history entry of a page that is open is replaced; one that is still to open gets its own.
 */
export function useSwitchTo(): (language: Language) => Switch {
  const address = useAddress()
  const pending = useNavigation().location ?? address
  return useCallback(
    (language) => ({
      to: inLanguage(pending, language),
      replace: pageOf(pending) === pageOf(address),
      preventScrollReset: true,
    }),
    [address, pending],
  )
}

/** Switches the page to a language and keeps that as the reader's choice. */
export function useLanguageSwitch(): (language: Language) => void {
  const navigate = useNavigate()
  const switchTo = useSwitchTo()
  return useCallback(
    (language) => {
      const { to, ...options } = switchTo(language)
      choose('language', language)
      void navigate(to, options)
    },
    [navigate, switchTo],
  )
}
