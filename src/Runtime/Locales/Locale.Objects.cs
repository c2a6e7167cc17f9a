using System.Runtime.InteropServices;
using System.Text;
using CSockTranslate.Runtime.Locales;

namespace CSockTranslate.Runtime;

// Locales as objects (POSIX newlocale).
public static unsafe partial class Locale
{
    /// <summary>
    /// Makes a locale: the categories of the mask from the named one, or with an empty name from the environment, the others from <paramref name="base"/>,
    /// which is changed then, or from C if that is null. Null with EINVAL for a mask or a name that cannot be, ENOENT for a locale that is not there
    /// (POSIX newlocale).
    /// </summary>
    public static __locale_struct* newlocale(int category_mask, CString locale, __locale_struct* @base)
    {
        // Linux takes the bit of LC_ALL for all categories.
        int mask = (category_mask & (1 << LC_ALL)) != 0 && category_mask == 1 << LC_ALL ? LC_ALL_MASK : category_mask;
        if ((mask & ~LC_ALL_MASK) != 0 || locale.IsNull)
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        __locale_struct made = @base != null ? *@base : default;
        if (!LocaleState.TryChoose(mask, Encoding.UTF8.GetString(locale.AsSpan()), made.__choices))
        {
            Errno.errno = Errno.ENOENT;
            return null;
        }

        __locale_struct* result = @base != null ? @base : (__locale_struct*)NativeMemory.Alloc((nuint)sizeof(__locale_struct));
        *result = made;
        return result;
    }

    /// <summary>A copy, also of LC_GLOBAL_LOCALE (POSIX duplocale).</summary>
    public static __locale_struct* duplocale(__locale_struct* dataset)
    {
        var copy = (__locale_struct*)NativeMemory.Alloc((nuint)sizeof(__locale_struct));
        *copy = ThreadLocale.IsGlobal(dataset) ? Processes.CProcess.Current.Library.Locale.ToObject() : *dataset;
        return copy;
    }

    /// <summary>Frees what <see cref="newlocale"/> or <see cref="duplocale"/> made (POSIX freelocale).</summary>
    public static void freelocale(__locale_struct* dataset)
    {
        if (!ThreadLocale.IsGlobal(dataset))
        {
            NativeMemory.Free(dataset);
        }
    }

    /// <summary>Has the calling thread use a locale, or with LC_GLOBAL_LOCALE that of the process, or null: the one in use. The one before (POSIX uselocale).</summary>
    public static __locale_struct* uselocale(__locale_struct* dataset)
    {
        __locale_struct* before = ThreadLocale.Current;
        if (dataset != null)
        {
            ThreadLocale.Current = dataset;
        }

        return before;
    }
}
