/* Splits URLs of the command line into their parts (RFC 3986, roughly) and decodes %XX. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

typedef struct
{
    char *scheme, *user, *host, *path, *query, *fragment;
    int   port;
} Url;

static int HexDigit(int c)
{
    if (isdigit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/* Decodes in place; returns 0 if there is a % without two digits behind it. */
static int Decode(char *s)
{
    char *to = s;

    for (; *s; s++)
    {
        if (*s == '%')
        {
            int high, low;

            if ((high = HexDigit((unsigned char)s[1])) < 0 || (low = HexDigit((unsigned char)s[2])) < 0)
                return 0;
            *to++ = (char)(high << 4 | low);
            s += 2;
        }
        else if (*s == '+')
            *to++ = ' ';
        else
            *to++ = *s;
    }
    *to = '\0';
    return 1;
}

static int DefaultPort(const char *scheme)
{
    static const struct { char scheme[8]; int port; } defaults[] =
    {
        { "http", 80 }, { "https", 443 }, { "ftp", 21 }, { "telnet", 23 }, { "", 0 }
    };
    int i;

    for (i = 0; defaults[i].scheme[0]; i++)
        if (strcmp(defaults[i].scheme, scheme) == 0)
            break;
    return defaults[i].port;
}

/* Cuts 'text' up; the parts point into it. Returns NULL, or what is wrong. */
static const char *Parse(char *text, Url *url)
{
    char *p, *authority;

    memset(url, 0, sizeof *url);

    if ((p = strstr(text, "://")) == NULL)
        return "no scheme";
    *p = '\0';
    url->scheme = text;
    for (; *text; text++)
        *text = tolower((unsigned char)*text);
    authority = p + 3;

    if ((p = strchr(authority, '#')) != NULL)
    {
        *p++ = '\0';
        url->fragment = p;
    }
    if ((p = strchr(authority, '?')) != NULL)
    {
        *p++ = '\0';
        url->query = p;
    }
    if ((p = strchr(authority, '/')) != NULL)
    {
        *p++ = '\0';
        url->path = p;
    }
    if ((p = strrchr(authority, '@')) != NULL)
    {
        *p++ = '\0';
        url->user = authority;
        authority = p;
    }

    url->host = authority;
    url->port = DefaultPort(url->scheme);
    if (*authority == '[')              /* IPv6 in brackets */
    {
        url->host++;
        if ((p = strchr(authority, ']')) == NULL)
            return "no closing bracket";
        *p++ = '\0';
        if (*p != ':' && *p != '\0')
            return "junk behind the bracket";
    }
    else
        p = authority + strcspn(authority, ":");
    if (*p == ':')
    {
        char *end;

        *p++ = '\0';
        url->port = (int)strtol(p, &end, 10);
        if (*end || end == p || url->port > 65535)
            return "bad port";
    }
    if (*url->host == '\0')
        return "no host";
    if (url->path && !Decode(url->path))
        return "bad escape";
    return NULL;
}

int main(int argc, char **argv)
{
    int i, bad = 0;

    for (i = 1; i < argc; i++)
    {
        Url url;
        char *copy = strdup(argv[i]);
        const char *error = Parse(copy, &url);

        printf("%s\n", argv[i]);
        if (error)
        {
            printf("  error     %s\n", error);
            bad++;
        }
        else
        {
            printf("  scheme    %s\n  host      %s\n  port      %d\n", url.scheme, url.host, url.port);
            if (url.user)     printf("  user      %s\n", url.user);
            if (url.path)     printf("  path      /%s\n", url.path);
            if (url.query)
            {
                char *name;

                for (name = strtok(url.query, "&"); name; name = strtok(NULL, "&"))
                {
                    char *value = strchr(name, '=');

                    if (value) *value++ = '\0';
                    printf("  query     %s = %s\n", name, value && Decode(value) ? value : "(none)");
                }
            }
            if (url.fragment) printf("  fragment  %s\n", url.fragment);
        }
        free(copy);
    }
    return bad;
}
