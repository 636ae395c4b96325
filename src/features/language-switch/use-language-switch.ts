import { useCallback } from 'react'
import { useNavigate, useNavigation } from 'react-router'
import { choose } from '../../reader/preferences.ts'
import { useAddress } from '../../site/address.ts'
import type { Language } from '../../site/languages.ts'
import { inLanguage, pageOf, type Address } from '../../site/paths.ts'
import { inView, type View } from '../../site/views.ts'

interface Switch {
  to: Address
  replace: boolean
  preventScrollReset: true
}

/** A change of address that leaves the page the same. */
type Change = (address: Address) => Address

/**
 * What a switch leads to: this page, or the one on its way if the reader has asked for another.
 * The history entry of a page that is open is replaced; one that is still to open gets its own.
 */
function useSwitch(): (change: Change) => Switch {
  const address = useAddress()
  const pending = useNavigation().location ?? address
  return useCallback(
    (change) => ({ to: change(pending), replace: pageOf(pending) === pageOf(address), preventScrollReset: true }),
    [address, pending],
  )
}

/** Keeps a language as the reader's choice; the Chinese chosen last is the one that “Chinese” means from then on. */
export function keepLanguage(language: Language): void {
  choose('language', language)
  if (language !== 'en') choose('chinese', language)
}

/** What the link to a language leads to. */
export function useSwitchTo(): (language: Language) => Switch {
  const switchTo = useSwitch()
  return useCallback((language) => switchTo((address) => inLanguage(address, language)), [switchTo])
}

/** Switches the page to a language and keeps that as the reader's choice. */
export function useLanguageSwitch(): (language: Language) => void {
  const navigate = useNavigate()
  const switchTo = useSwitchTo()
  return useCallback(
    (language) => {
      const { to, ...options } = switchTo(language)
      keepLanguage(language)
      void navigate(to, options)
    },
    [navigate, switchTo],
  )
}

/** Switches the page to a view. */
export function useViewSwitch(): (view: View) => void {
  const navigate = useNavigate()
  const switchTo = useSwitch()
  return useCallback(
    (view) => {
      const { to, ...options } = switchTo((address) => inView(address, view))
      void navigate(to, options)
    },
    [navigate, switchTo],
  )
}
