using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Declaration specifiers (C11 §6.7.1–6.7.5).
public sealed partial class Binder
{
    /// <summary>What the specifiers of a declaration say.</summary>
    private sealed class Specifiers
    {
        public required CType Type { get; init; }

        /// <summary><c>typedef</c>, <c>extern</c>, <c>static</c>, <c>auto</c> or <c>register</c>; null if none.</summary>
        public Token? Storage { get; set; }

        public bool IsThreadLocal { get; set; }

        public bool IsInline { get; set; }

        public bool IsAutoType { get; set; }

        /// <summary>Whether no type was written.</summary>
        public bool IsImplicitInt { get; init; }

        public required Attributes Attributes { get; set; }

        public bool Is(TokenKind storage) => Storage?.Kind == storage;
    }

    private Specifiers BindSpecifiers(DeclarationSpecifiersSyntax syntax, bool isAlone = false)
    {
        bool isAutoType = syntax.StorageClasses.Any(token => token.Kind == TokenKind.AutoTypeKeyword);
        bool isImplicitInt = syntax.IsImplicitInt && !isAutoType;
        CType type = isAutoType || isImplicitInt ? BasicType.Int : BindTypeSpecifiers(syntax, isAlone);
        type = type.WithQualifiers(GetQualifiers(syntax.Qualifiers));
        Attributes attributes = BindAttributes(syntax.Attributes);
        foreach (AlignmentSpecifierSyntax alignment in syntax.Alignments)
        {
            attributes = attributes.Merge(new Attributes(false, BindAlignment(alignment), false));
        }

        Specifiers result = new() { Type = type, IsImplicitInt = isImplicitInt, Attributes = attributes, IsAutoType = isAutoType };
        foreach (Token token in syntax.StorageClasses)
        {
            switch (token.Kind)
            {
                case TokenKind.ThreadLocalKeyword:
                    result.IsThreadLocal = true;
                    break;
                case TokenKind.AutoTypeKeyword:
                    break;
                default:
                    if (result.Storage is { } other)
                    {
                        Report(SemanticDiagnostics.MultipleStorageClasses, token, token.Text, other.Text);
                    }

                    result.Storage ??= token;
                    break;
            }
        }

        foreach (Token token in syntax.FunctionSpecifiers)
        {
            result.IsInline |= token.Kind == TokenKind.InlineKeyword;
            result.Attributes = result.Attributes with
            {
                IsNoReturn = result.Attributes.IsNoReturn || token.Kind == TokenKind.NoreturnKeyword,
            };
        }

        return result;
    }

    private static TypeQualifiers GetQualifiers(IReadOnlyList<Token> tokens)
    {
        TypeQualifiers qualifiers = TypeQualifiers.None;
        foreach (Token token in tokens)
        {
            qualifiers |= token.Kind switch
            {
                TokenKind.ConstKeyword => TypeQualifiers.Const,
                TokenKind.VolatileKeyword => TypeQualifiers.Volatile,
                TokenKind.RestrictKeyword => TypeQualifiers.Restrict,
                TokenKind.AtomicKeyword => TypeQualifiers.Atomic,
                _ => TypeQualifiers.None,
            };
        }

        return qualifiers;
    }

    private CType BindTypeSpecifiers(DeclarationSpecifiersSyntax syntax, bool isAlone)
    {
        TypeSpecifierSyntax? other = null;
        List<KeywordTypeSpecifierSyntax> keywords = [];
        foreach (TypeSpecifierSyntax specifier in syntax.TypeSpecifiers)
        {
            if (specifier is KeywordTypeSpecifierSyntax keyword)
            {
                keywords.Add(keyword);
            }
            else if (other is not null)
            {
                Report(SemanticDiagnostics.TwoDataTypes, specifier);
                return BasicType.Error;
            }
            else
            {
                other = specifier;
            }
        }

        if (other is null)
        {
            return BindKeywords(keywords);
        }

        CType type = BindTypeSpecifier(other, isAlone);
        if (keywords.Count > 0)
        {
            Report(SemanticDiagnostics.TwoDataTypes, keywords[0]);
            return BasicType.Error;
        }

        return type;
    }

    private CType BindTypeSpecifier(TypeSpecifierSyntax specifier, bool isAlone)
    {
        switch (specifier)
        {
            case ErrorTypeSpecifierSyntax:
                return BasicType.Error;
            case TypedefNameSpecifierSyntax typedefName:
                if (_scope.Find(typedefName.Name.Text) is TypedefSymbol typedef)
                {
                    return new TypedefType(typedef);
                }

                Report(SyntaxDiagnostics.UnknownTypeName, typedefName, typedefName.Name.Text);
                return BasicType.Error;
            case RecordSpecifierSyntax record:
                return BindRecordSpecifier(record, isAlone);
            case EnumSpecifierSyntax enumeration:
                return BindEnumSpecifier(enumeration, isAlone);
            case TypeofSpecifierSyntax { Expression: { } expression }:
                return BindUnevaluated(expression).Type;
            case TypeofSpecifierSyntax { Type: { } type }:
                return BindTypeName(type);
            case AtomicTypeSpecifierSyntax atomic:
                return BindTypeName(atomic.Type).WithQualifiers(TypeQualifiers.Atomic);
            default:
                throw new InvalidOperationException($"type specifier {specifier.GetType().Name}");
        }
    }

    private CType BindKeywords(List<KeywordTypeSpecifierSyntax> keywords)
    {
        KeywordTypeSpecifierSyntax? @base = null;
        KeywordTypeSpecifierSyntax? sign = null;
        KeywordTypeSpecifierSyntax? @short = null;
        int longs = 0;
        foreach (KeywordTypeSpecifierSyntax keyword in keywords)
        {
            switch (keyword.Keyword.Kind)
            {
                case TokenKind.SignedKeyword or TokenKind.UnsignedKeyword:
                    if (sign is not null && sign.Keyword.Kind != keyword.Keyword.Kind)
                    {
                        return ReportConflict(keyword, sign);
                    }

                    sign = keyword;
                    break;
                case TokenKind.ShortKeyword:
                    @short = keyword;
                    break;
                case TokenKind.LongKeyword:
                    longs++;
                    break;
                case TokenKind.ComplexKeyword or TokenKind.ImaginaryKeyword:
                    Report(SemanticDiagnostics.ComplexNotSupported, keyword);
                    return BasicType.Error;
                default:
                    if (@base is not null)
                    {
                        Report(SemanticDiagnostics.TwoDataTypes, keyword);
                        return BasicType.Error;
                    }

                    @base = keyword;
                    break;
            }
        }

        KeywordTypeSpecifierSyntax? @long = keywords.Find(keyword => keyword.Keyword.Kind == TokenKind.LongKeyword);
        if (@short is not null && @long is not null)
        {
            return ReportConflict(@long, @short);
        }

        if (longs > 2)
        {
            Report(SemanticDiagnostics.TooLong, keywords[^1]);
            return BasicType.Error;
        }

        bool isUnsigned = sign?.Keyword.Kind == TokenKind.UnsignedKeyword;
        TokenKind baseKind = @base?.Keyword.Kind ?? TokenKind.IntKeyword;
        KeywordTypeSpecifierSyntax? size = @short ?? @long;
        bool takesSign = baseKind is TokenKind.IntKeyword or TokenKind.CharKeyword or TokenKind.Int128Keyword;
        if (!takesSign && sign is not null)
        {
            return ReportConflict(sign, @base!);
        }

        if (size is not null && baseKind != TokenKind.IntKeyword && !(baseKind == TokenKind.DoubleKeyword && @short is null && longs == 1))
        {
            return ReportConflict(size, @base!);
        }

        return baseKind switch
        {
            TokenKind.VoidKeyword => BasicType.Void,
            TokenKind.BoolKeyword => BasicType.Bool,
            TokenKind.FloatKeyword => BasicType.Float,
            TokenKind.DoubleKeyword => longs == 1 ? BasicType.LongDouble : BasicType.Double,
            TokenKind.BuiltinVaListKeyword => BasicType.VaList,
            TokenKind.UnsignedInt128Keyword => BasicType.UnsignedInt128,
            TokenKind.Int128Keyword => isUnsigned ? BasicType.UnsignedInt128 : BasicType.Int128,
            TokenKind.CharKeyword => sign is null ? BasicType.Char : isUnsigned ? BasicType.UnsignedChar : BasicType.SignedChar,
            TokenKind.IntKeyword when @short is not null => isUnsigned ? BasicType.UnsignedShort : BasicType.Short,
            TokenKind.IntKeyword => longs switch
            {
                0 => isUnsigned ? BasicType.UnsignedInt : BasicType.Int,
                1 => isUnsigned ? BasicType.UnsignedLong : BasicType.Long,
                _ => isUnsigned ? BasicType.UnsignedLongLong : BasicType.LongLong,
            },
            _ => throw new InvalidOperationException($"type specifier {baseKind}"),
        };

        CType ReportConflict(KeywordTypeSpecifierSyntax one, KeywordTypeSpecifierSyntax two)
        {
            Report(SemanticDiagnostics.ConflictingSpecifiers, one, one.Keyword.Text, two.Keyword.Text);
            return BasicType.Error;
        }
    }

    private CType BindTypeName(TypeNameSyntax syntax)
    {
        Specifiers specifiers = BindSpecifiers(syntax.Specifiers);
        return BindDeclarator(syntax.Declarator, specifiers.Type, DeclaratorPlace.TypeName).Type;
    }

    private int BindAlignment(AlignmentSpecifierSyntax syntax)
    {
        if (syntax.Type is { } type)
        {
            return BindTypeName(type).Alignment;
        }

        return BindAlignmentValue(syntax.Expression!);
    }

    private int BindAlignmentValue(ExpressionSyntax syntax)
    {
        BoundExpression value = Rvalue(BindExpression(syntax));
        if (value.Type.IsError())
        {
            return 0;
        }

        if (value.Constant is not { IsReal: false } constant)
        {
            Report(SemanticDiagnostics.AlignmentNotConstant, syntax);
            return 0;
        }

        if (constant.Bits < 0 || constant.Bits > 1 << 28 || (constant.Bits & (constant.Bits - 1)) != 0)
        {
            Report(SemanticDiagnostics.AlignmentNotPowerOfTwo, syntax);
            return 0;
        }

        return (int)constant.Bits;
    }
}
