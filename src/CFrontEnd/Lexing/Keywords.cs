using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace CSockTranslate.CFrontEnd.Lexing;

/// <summary>The keywords of a dialect (C11 §6.4.1) with GNU's alternate spellings.</summary>
public static class Keywords
{
    private static readonly Dictionary<string, TokenKind> s_always = new(StringComparer.Ordinal)
    {
        ["auto"] = TokenKind.AutoKeyword,
        ["break"] = TokenKind.BreakKeyword,
        ["case"] = TokenKind.CaseKeyword,
        ["char"] = TokenKind.CharKeyword,
        ["const"] = TokenKind.ConstKeyword,
        ["continue"] = TokenKind.ContinueKeyword,
        ["default"] = TokenKind.DefaultKeyword,
        ["do"] = TokenKind.DoKeyword,
        ["double"] = TokenKind.DoubleKeyword,
        ["else"] = TokenKind.ElseKeyword,
        ["enum"] = TokenKind.EnumKeyword,
        ["extern"] = TokenKind.ExternKeyword,
        ["float"] = TokenKind.FloatKeyword,
        ["for"] = TokenKind.ForKeyword,
        ["goto"] = TokenKind.GotoKeyword,
        ["if"] = TokenKind.IfKeyword,
        ["int"] = TokenKind.IntKeyword,
        ["long"] = TokenKind.LongKeyword,
        ["register"] = TokenKind.RegisterKeyword,
        ["return"] = TokenKind.ReturnKeyword,
        ["short"] = TokenKind.ShortKeyword,
        ["signed"] = TokenKind.SignedKeyword,
        ["sizeof"] = TokenKind.SizeofKeyword,
        ["static"] = TokenKind.StaticKeyword,
        ["struct"] = TokenKind.StructKeyword,
        ["switch"] = TokenKind.SwitchKeyword,
        ["typedef"] = TokenKind.TypedefKeyword,
        ["union"] = TokenKind.UnionKeyword,
        ["unsigned"] = TokenKind.UnsignedKeyword,
        ["void"] = TokenKind.VoidKeyword,
        ["volatile"] = TokenKind.VolatileKeyword,
        ["while"] = TokenKind.WhileKeyword,

        // Reserved spellings, which gcc knows in every dialect.
        ["_Alignas"] = TokenKind.AlignasKeyword,
        ["_Alignof"] = TokenKind.AlignofKeyword,
        ["_Atomic"] = TokenKind.AtomicKeyword,
        ["_Bool"] = TokenKind.BoolKeyword,
        ["_Complex"] = TokenKind.ComplexKeyword,
        ["_Generic"] = TokenKind.GenericKeyword,
        ["_Imaginary"] = TokenKind.ImaginaryKeyword,
        ["_Noreturn"] = TokenKind.NoreturnKeyword,
        ["_Static_assert"] = TokenKind.StaticAssertKeyword,
        ["_Thread_local"] = TokenKind.ThreadLocalKeyword,
        ["__thread"] = TokenKind.ThreadLocalKeyword,

        // GNU's alternate keywords.
        ["__alignof"] = TokenKind.AlignofKeyword,
        ["__alignof__"] = TokenKind.AlignofKeyword,
        ["__asm"] = TokenKind.AsmKeyword,
        ["__asm__"] = TokenKind.AsmKeyword,
        ["__attribute"] = TokenKind.AttributeKeyword,
        ["__attribute__"] = TokenKind.AttributeKeyword,
        ["__auto_type"] = TokenKind.AutoTypeKeyword,
        ["__complex"] = TokenKind.ComplexKeyword,
        ["__complex__"] = TokenKind.ComplexKeyword,
        ["__const"] = TokenKind.ConstKeyword,
        ["__const__"] = TokenKind.ConstKeyword,
        ["__extension__"] = TokenKind.ExtensionKeyword,
        ["__imag"] = TokenKind.ImagKeyword,
        ["__imag__"] = TokenKind.ImagKeyword,
        ["__inline"] = TokenKind.InlineKeyword,
        ["__inline__"] = TokenKind.InlineKeyword,
        ["__int128"] = TokenKind.Int128Keyword,
        ["__int128_t"] = TokenKind.Int128Keyword,
        ["__uint128_t"] = TokenKind.UnsignedInt128Keyword,
        ["__label__"] = TokenKind.LabelKeyword,
        ["__real"] = TokenKind.RealKeyword,
        ["__real__"] = TokenKind.RealKeyword,
        ["__restrict"] = TokenKind.RestrictKeyword,
        ["__restrict__"] = TokenKind.RestrictKeyword,
        ["__signed"] = TokenKind.SignedKeyword,
        ["__signed__"] = TokenKind.SignedKeyword,
        ["__typeof"] = TokenKind.TypeofKeyword,
        ["__typeof__"] = TokenKind.TypeofKeyword,
        ["__volatile"] = TokenKind.VolatileKeyword,
        ["__volatile__"] = TokenKind.VolatileKeyword,

        // Built-in operators that take a type name.
        ["__builtin_va_arg"] = TokenKind.BuiltinVaArgKeyword,
        ["__builtin_offsetof"] = TokenKind.BuiltinOffsetofKeyword,
        ["__builtin_types_compatible_p"] = TokenKind.BuiltinTypesCompatibleKeyword,
        ["__builtin_choose_expr"] = TokenKind.BuiltinChooseExprKeyword,
        ["__builtin_va_list"] = TokenKind.BuiltinVaListKeyword,
    };

    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, TokenKind>> s_byStandard = new(StringComparer.Ordinal);

    /// <summary>The keywords of a dialect by their spelling.</summary>
    public static FrozenDictionary<string, TokenKind> For(LanguageStandard standard) => s_byStandard.GetOrAdd(standard.Name, _ => Build(standard));

    private static FrozenDictionary<string, TokenKind> Build(LanguageStandard standard)
    {
        Dictionary<string, TokenKind> keywords = new(s_always, StringComparer.Ordinal);
        if (standard.IsC99OrLater)
        {
            keywords.Add("restrict", TokenKind.RestrictKeyword);
        }

        if (standard.IsC99OrLater || !standard.IsStrict)
        {
            keywords.Add("inline", TokenKind.InlineKeyword);
        }

        if (!standard.IsStrict)
        {
            keywords.Add("asm", TokenKind.AsmKeyword);
            keywords.Add("typeof", TokenKind.TypeofKeyword);
        }

        return keywords.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
