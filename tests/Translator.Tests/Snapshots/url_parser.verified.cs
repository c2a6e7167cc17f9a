/* Splits URLs of the command line into their parts (RFC 3986, roughly) and decodes %XX. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Ctype;

internal static unsafe class UrlParser
{
    internal struct Url
    {
        public sbyte* scheme;
        public sbyte* user;
        public sbyte* host;
        public sbyte* path;
        public sbyte* query;
        public sbyte* fragment;
        public int port;
    }

    static int HexDigit(int c)
    {
        if (isdigit(c) != 0)
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    }

    /* Decodes in place; returns 0 if there is a % without two digits behind it. */
    static int Decode(sbyte* s)
    {
        sbyte* to = s;

        for (; *s != 0; s++)
        {
            if (*s == '%')
            {
                int high, low;

                if ((high = HexDigit((byte)s[1])) < 0 || (low = HexDigit((byte)s[2])) < 0)
                    return 0;
                *to++ = (sbyte)(high << 4 | low);
                s += 2;
            }
            else if (*s == '+')
                *to++ = (sbyte)' ';
            else
                *to++ = *s;
        }
        *to = (sbyte)'\0';
        return 1;
    }

    internal struct defaults_type
    {
        public fixed sbyte scheme[8];
        public int port;
    }

    static readonly defaults_type* defaults = create_defaults();

    static defaults_type* create_defaults()
    {
        defaults_type* value = StaticStorage.Allocate<defaults_type>(5);
        value[0] = new defaults_type { port = 80 };
        "http"u8.CopyTo(value[0].scheme, 8);
        value[1] = new defaults_type { port = 443 };
        "https"u8.CopyTo(value[1].scheme, 8);
        value[2] = new defaults_type { port = 21 };
        "ftp"u8.CopyTo(value[2].scheme, 8);
        value[3] = new defaults_type { port = 23 };
        "telnet"u8.CopyTo(value[3].scheme, 8);
        ""u8.CopyTo(value[4].scheme, 8);
        return value;
    }

    static int DefaultPort(sbyte* scheme)
    {
        int i;

        for (i = 0; defaults[i].scheme[0] != 0; i++)
            if (strcmp(defaults[i].scheme, scheme) == 0)
                break;
        return defaults[i].port;
    }

    /* Cuts 'text' up; the parts point into it. Returns NULL, or what is wrong. */
    static sbyte* Parse(sbyte* text, Url* url)
    {
        sbyte* p, authority;

        memset(url, 0, (ulong)sizeof(Url));

        if ((p = strstr(text, "://"u8)) == null)
            return "no scheme"u8.ToPointer();
        *p = (sbyte)'\0';
        url->scheme = text;
        for (; *text != 0; text++)
            *text = (sbyte)tolower((byte)*text);
        authority = p + 3;

        if ((p = strchr(authority, '#')) != null)
        {
            *p++ = (sbyte)'\0';
            url->fragment = p;
        }
        if ((p = strchr(authority, '?')) != null)
        {
            *p++ = (sbyte)'\0';
            url->query = p;
        }
        if ((p = strchr(authority, '/')) != null)
        {
            *p++ = (sbyte)'\0';
            url->path = p;
        }
        if ((p = strrchr(authority, '@')) != null)
        {
            *p++ = (sbyte)'\0';
            url->user = authority;
            authority = p;
        }

        url->host = authority;
        url->port = DefaultPort(url->scheme);
        if (*authority == '[') /* IPv6 in brackets */
        {
            url->host++;
            if ((p = strchr(authority, ']')) == null)
                return "no closing bracket"u8.ToPointer();
            *p++ = (sbyte)'\0';
            if (*p != ':' && *p != '\0')
                return "junk behind the bracket"u8.ToPointer();
        }
        else
            p = authority + strcspn(authority, ":"u8);
        if (*p == ':')
        {
            sbyte* end;

            *p++ = (sbyte)'\0';
            url->port = (int)strtol(p, &end, 10);
            if (*end != 0 || end == p || url->port > 65535)
                return "bad port"u8.ToPointer();
        }
        if (*url->host == '\0')
            return "no host"u8.ToPointer();
        if (url->path != null && Decode(url->path) == 0)
            return "bad escape"u8.ToPointer();
        return null;
    }

    static int main(int argc, sbyte** argv)
    {
        int i, bad = 0;

        for (i = 1; i < argc; i++)
        {
            Url url;
            sbyte* copy = strdup(argv[i]);
            sbyte* error = Parse(copy, &url);

            printf("%s\n"u8, argv[i]);
            if (error != null)
            {
                printf("  error     %s\n"u8, error);
                bad++;
            }
            else
            {
                printf("  scheme    %s\n  host      %s\n  port      %d\n"u8, url.scheme, url.host, url.port);
                if (url.user != null)
                    printf("  user      %s\n"u8, url.user);
                if (url.path != null)
                    printf("  path      /%s\n"u8, url.path);
                if (url.query != null)
                {
                    sbyte* name;

                    for (name = strtok(url.query, "&"u8); name != null; name = strtok(null, "&"u8))
                    {
                        sbyte* value = strchr(name, '=');

                        if (value != null)
                            *value++ = (sbyte)'\0';
                        printf("  query     %s = %s\n"u8, name, value != null && Decode(value) != 0 ? value : "(none)"u8.ToPointer());
                    }
                }
                if (url.fragment != null)
                    printf("  fragment  %s\n"u8, url.fragment);
            }
            free(copy);
        }
        return bad;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
