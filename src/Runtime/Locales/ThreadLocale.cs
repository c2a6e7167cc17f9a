using System;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.Locales;

/// <summary>The locale that a thread uses instead of the process's (POSIX <c>uselocale</c>).</summary>
internal static unsafe class ThreadLocale
{
    // Most programs never choose one, and then this is all that is looked at.
    private static volatile bool s_isUsed;

    [ThreadStatic]
    private static __locale_struct* s_current;

    /// <summary>The thread's locale, or LC_GLOBAL_LOCALE.</summary>
    internal static __locale_struct* Current
    {
        get => s_current == null ? (__locale_struct*)-1 : s_current;
        set
        {
            s_isUsed = true;
            s_current = IsGlobal(value) ? null : value;
        }
    }

    /// <summary>Whether characters are coded in UTF-8 for this thread.</summary>
    internal static bool IsUtf8 => s_isUsed && s_current != null ? s_current->__choices[Locale.LC_CTYPE] != 0 : CProcess.Current.Library.Locale.IsUtf8;

    /// <summary>Whether this is LC_GLOBAL_LOCALE.</summary>
    internal static bool IsGlobal(__locale_struct* locale) => (nint)locale == -1;

    /// <summary>Uses a locale until it is disposed of.</summary>
    internal static Use For(__locale_struct* locale) => new(locale);

    /// <summary>What was used before, to come back to.</summary>
    internal readonly ref struct Use
    {
        private readonly __locale_struct* _before;

        internal Use(__locale_struct* locale)
        {
            _before = Current;
            Current = locale;
        }

        /// <summary>Goes back to what was used before.</summary>
        public void Dispose() => Current = _before;
    }
}
