/* nl_langinfo in the C locale */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Langinfo;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using nl_item = int;

internal static unsafe class LocaleItems
{
    static readonly nl_item* items = StaticStorage.Create<nl_item>([CODESET, RADIXCHAR, THOUSEP, D_T_FMT, D_FMT, T_FMT, T_FMT_AMPM, AM_STR, PM_STR, DAY_1, DAY_7, ABDAY_1, MON_1, MON_12, ABMON_5, YESEXPR, NOEXPR, CRNCYSTR, ERA, 12345678]);

    static int main()
    {

        printf("%s\n"u8, setlocale(LC_ALL, "C"u8));
        for (int i = 0; i < 20; i++)
            printf("%d: '%s'\n"u8, i, nl_langinfo(items[i]));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
