namespace CSockTranslate.Runtime;

/// <summary>The constants of <c>regex.h</c>.</summary>
public static unsafe partial class PosixRegex
{
    /// <summary>The expression is an extended one.</summary>
    public const int REG_EXTENDED = 1;

    /// <summary>Case does not matter.</summary>
    public const int REG_ICASE = 2;

    /// <summary>Lines end the text for anchors, periods and lists of what does not match.</summary>
    public const int REG_NEWLINE = 4;

    /// <summary>Only whether something matches is asked for.</summary>
    public const int REG_NOSUB = 8;

    /// <summary>The text's start is no line's.</summary>
    public const int REG_NOTBOL = 1;

    /// <summary>The text's end is no line's.</summary>
    public const int REG_NOTEOL = 2;

    /// <summary>The text is that between the places in the first element (BSD).</summary>
    public const int REG_STARTEND = 4;

    /// <summary>How often something can be repeated at most.</summary>
    public const int RE_DUP_MAX = 0x7fff;

    /// <summary>Not implemented.</summary>
    public const int REG_ENOSYS = -1;

    /// <summary>Success.</summary>
    public const int REG_NOERROR = 0;

    /// <summary>Nothing matches.</summary>
    public const int REG_NOMATCH = 1;

    /// <summary>The expression is none.</summary>
    public const int REG_BADPAT = 2;

    /// <summary>There is no such collating element.</summary>
    public const int REG_ECOLLATE = 3;

    /// <summary>There is no such class.</summary>
    public const int REG_ECTYPE = 4;

    /// <summary>A backslash at the end.</summary>
    public const int REG_EESCAPE = 5;

    /// <summary>There is no such group.</summary>
    public const int REG_ESUBREG = 6;

    /// <summary>A bracket without its other one.</summary>
    public const int REG_EBRACK = 7;

    /// <summary>A parenthesis without its other one.</summary>
    public const int REG_EPAREN = 8;

    /// <summary>A brace without its other one.</summary>
    public const int REG_EBRACE = 9;

    /// <summary>An interval is none.</summary>
    public const int REG_BADBR = 10;

    /// <summary>The end of a range stands before its start.</summary>
    public const int REG_ERANGE = 11;

    /// <summary>There is too little memory.</summary>
    public const int REG_ESPACE = 12;

    /// <summary>Nothing stands before what repeats.</summary>
    public const int REG_BADRPT = 13;

    /// <summary>The expression ends too early.</summary>
    public const int REG_EEND = 14;

    /// <summary>The expression is too large.</summary>
    public const int REG_ESIZE = 15;

    /// <summary>A closing parenthesis without an opening one.</summary>
    public const int REG_ERPAREN = 16;
}
