using System.Text;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Tests.Support;
using Xunit;
using static CSockTranslate.Runtime.Locale;

namespace CSockTranslate.Runtime.Tests.Locales;

/// <summary>The locales C and C.UTF-8 as glibc has them.</summary>
public sealed unsafe class LocaleTests
{
    [Fact]
    public void C_and_its_UTF8_form_can_be_chosen() => TestProcess.Run(HostSystem.Native, () =>
    {
        Assert.Equal("C", Choose(LC_ALL, (sbyte*)null));
        Assert.Equal("C", Choose(LC_CTYPE, "POSIX"u8));
        Assert.Null(Choose(LC_ALL, "xx_YY"u8));
        Assert.Null(Choose(99, "C"u8));
        Assert.Equal("C.utf8", Choose(LC_NUMERIC, "C.utf8"u8));
        Assert.StartsWith("LC_CTYPE=C;LC_NUMERIC=C.utf8;LC_TIME=C;", Choose(LC_ALL, (sbyte*)null));
        Assert.Equal("C.UTF-8", Choose(LC_ALL, "C.UTF-8"u8));
        Assert.Null(Choose(LC_ALL, "LC_CTYPE=C;LC_NUMERIC=C"u8));
        return 0;
    });

    [Fact]
    public void The_environment_names_the_locale() => TestProcess.Run(HostSystem.Native, () =>
    {
        Stdlib.setenv("LC_ALL"u8, ""u8, 1);
        Stdlib.setenv("LANG"u8, "xx_YY.UTF-8"u8, 1);
        Assert.Null(Choose(LC_ALL, ""u8));
        Stdlib.setenv("LC_CTYPE"u8, "C.UTF-8"u8, 1);
        Assert.Equal("C.UTF-8", Choose(LC_CTYPE, ""u8));
        Stdlib.setenv("LC_ALL"u8, "POSIX"u8, 1);
        Assert.Equal("C", Choose(LC_ALL, ""u8));
        return 0;
    });

    [Fact]
    public void Conventions_are_those_of_C()
    {
        Assert.Equal(96, sizeof(lconv));
        Assert.Equal(0, String.strcmp(localeconv()->decimal_point, "."u8));
        Assert.Equal(0, *localeconv()->thousands_sep);
        Assert.Equal(Limits.CHAR_MAX, localeconv()->int_n_sign_posn);
    }

    private static string? Choose(int category, CString locale)
    {
        sbyte* name = setlocale(category, locale);
        return name == null ? null : Encoding.UTF8.GetString(((CString)name).AsSpan());
    }
}
