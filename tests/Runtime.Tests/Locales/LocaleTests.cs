using Xunit;
using static CSockTranslate.Runtime.Locale;

namespace CSockTranslate.Runtime.Tests.Locales;

/// <summary>The C locale as glibc has it.</summary>
public sealed unsafe class LocaleTests
{
    [Fact]
    public void Only_the_C_locale_can_be_chosen()
    {
        Assert.Equal(0, String.strcmp(setlocale(LC_ALL, (sbyte*)null), "C"u8));
        Assert.Equal(0, String.strcmp(setlocale(LC_ALL, ""u8), "C"u8));
        Assert.Equal(0, String.strcmp(setlocale(LC_CTYPE, "POSIX"u8), "C"u8));
        Assert.True(setlocale(LC_ALL, "xx_YY"u8) == null);
        Assert.True(setlocale(99, "C"u8) == null);
    }

    [Fact]
    public void Conventions_are_those_of_C()
    {
        Assert.Equal(96, sizeof(lconv));
        Assert.Equal(0, String.strcmp(localeconv()->decimal_point, "."u8));
        Assert.Equal(0, *localeconv()->thousands_sep);
        Assert.Equal(Limits.CHAR_MAX, localeconv()->int_n_sign_posn);
    }
}
