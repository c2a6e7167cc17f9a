/* libintl.h: in the C locale messages are their own translations; what is said of domains is kept */
#include <libintl.h>
#include <locale.h>
#include <stdio.h>

#define _(text) gettext(text)

static void show(const char *what, const char *text)
{
    printf("%s: %s\n", what, text ? text : "null");
}

int main(void)
{
    const char *message = "hello";
    unsigned long n;

    setlocale(LC_ALL, "C");
    show("folder", bindtextdomain("prog", NULL));
    show("folder set", bindtextdomain("prog", "/opt/locale"));
    show("folder", bindtextdomain("prog", NULL));
    show("no name", bindtextdomain("", "/opt/locale"));
    show("null name", bindtextdomain(NULL, "/opt/locale"));
    show("codeset", bind_textdomain_codeset("prog", NULL));
    show("codeset set", bind_textdomain_codeset("prog", "UTF-8"));
    show("codeset", bind_textdomain_codeset("prog", NULL));
    show("codeset of another", bind_textdomain_codeset("other", NULL));
    show("codeset without a folder", bind_textdomain_codeset("third", "UTF-8"));
    show("folder of that", bindtextdomain("third", NULL));
    show("codeset without a name", bind_textdomain_codeset("", "UTF-8"));
    show("domain", textdomain(NULL));
    show("domain set", textdomain("prog"));
    show("domain", textdomain(NULL));
    show("domain of old", textdomain(""));
    printf("same text %d %d %d\n", gettext(message) == message, dgettext("prog", message) == message, dcgettext(NULL, message, LC_MESSAGES) == message);
    printf("null %d\n", gettext(NULL) == NULL);
    for (n = 0; n < 4; n++)
        printf(ngettext("%lu file\n", "%lu files\n", n), n);
    printf("%s %s\n", dngettext("prog", "one", "many", 1), dcngettext("prog", "one", "many", 0, LC_MESSAGES));
    puts(_("the end"));
    return 0;
}
