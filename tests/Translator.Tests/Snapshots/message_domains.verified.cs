/* libintl.h: in the C locale messages are their own translations; what is said of domains is kept */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Libintl;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class MessageDomains
{
    static void show(sbyte* what, sbyte* text)
    {
        printf("%s: %s\n"u8, what, text != null ? text : "null"u8.ToPointer());
    }

    static int main()
    {
        sbyte* message = "hello"u8.ToPointer();
        ulong n;

        setlocale(LC_ALL, "C"u8);
        show("folder"u8.ToPointer(), bindtextdomain("prog"u8, null));
        show("folder set"u8.ToPointer(), bindtextdomain("prog"u8, "/opt/locale"u8));
        show("folder"u8.ToPointer(), bindtextdomain("prog"u8, null));
        show("no name"u8.ToPointer(), bindtextdomain(""u8, "/opt/locale"u8));
        show("null name"u8.ToPointer(), bindtextdomain(null, "/opt/locale"u8));
        show("codeset"u8.ToPointer(), bind_textdomain_codeset("prog"u8, null));
        show("codeset set"u8.ToPointer(), bind_textdomain_codeset("prog"u8, "UTF-8"u8));
        show("codeset"u8.ToPointer(), bind_textdomain_codeset("prog"u8, null));
        show("codeset of another"u8.ToPointer(), bind_textdomain_codeset("other"u8, null));
        show("codeset without a folder"u8.ToPointer(), bind_textdomain_codeset("third"u8, "UTF-8"u8));
        show("folder of that"u8.ToPointer(), bindtextdomain("third"u8, null));
        show("codeset without a name"u8.ToPointer(), bind_textdomain_codeset(""u8, "UTF-8"u8));
        show("domain"u8.ToPointer(), textdomain(null));
        show("domain set"u8.ToPointer(), textdomain("prog"u8));
        show("domain"u8.ToPointer(), textdomain(null));
        show("domain of old"u8.ToPointer(), textdomain(""u8));
        int value = dcgettext(null, message, LC_MESSAGES) == message ? 1 : 0;
        int value2 = dgettext("prog"u8, message) == message ? 1 : 0;
        printf("same text %d %d %d\n"u8, gettext(message) == message, value2, value);
        printf("null %d\n"u8, gettext(null) == null);
        for (n = 0; n < 4; n++)
            printf(ngettext("%lu file\n"u8, "%lu files\n"u8, n), n);
        sbyte* dcngettextResult = dcngettext("prog"u8, "one"u8, "many"u8, 0, LC_MESSAGES);
        printf("%s %s\n"u8, dngettext("prog"u8, "one"u8, "many"u8, 1), dcngettextResult);
        puts(gettext("the end"u8));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
