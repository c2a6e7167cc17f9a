using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>libintl.h</c> (GNU gettext). In the C locale, the one that programs run in, every message is its own translation.</summary>
public static unsafe class Libintl
{
    /// <summary>The functions are those of GNU gettext.</summary>
    public const int __USE_GNU_GETTEXT = 1;

    /// <summary>The message itself.</summary>
    public static sbyte* gettext(CString msgid) => msgid.Pointer;

    /// <summary>The message itself.</summary>
    public static sbyte* dgettext(CString domainname, CString msgid) => msgid.Pointer;

    /// <summary>The message itself.</summary>
    public static sbyte* dcgettext(CString domainname, CString msgid, int category) => msgid.Pointer;

    /// <summary>The first message for an <paramref name="n"/> of 1, else the second.</summary>
    public static sbyte* ngettext(CString msgid1, CString msgid2, ulong n) => n == 1 ? msgid1.Pointer : msgid2.Pointer;

    /// <summary>The first message for an <paramref name="n"/> of 1, else the second.</summary>
    public static sbyte* dngettext(CString domainname, CString msgid1, CString msgid2, ulong n) => ngettext(msgid1, msgid2, n);

    /// <summary>The first message for an <paramref name="n"/> of 1, else the second.</summary>
    public static sbyte* dcngettext(CString domainname, CString msgid1, CString msgid2, ulong n, int category) => ngettext(msgid1, msgid2, n);

    /// <summary>Sets the domain of messages and returns it; null only asks, an empty text is <c>messages</c>.</summary>
    public static sbyte* textdomain(CString domainname) => CProcess.Current.Library.Messages.Choose(domainname);

    /// <summary>Sets where a domain's messages are and returns it; a null directory only asks. Null for a domain without a name.</summary>
    public static sbyte* bindtextdomain(CString domainname, CString dirname) => CProcess.Current.Library.Messages.BindFolder(domainname, dirname);

    /// <summary>Sets a domain's character set and returns it; null only asks. Null for a domain without a name or without a set.</summary>
    public static sbyte* bind_textdomain_codeset(CString domainname, CString codeset) => CProcess.Current.Library.Messages.BindCodes(domainname, codeset);
}
