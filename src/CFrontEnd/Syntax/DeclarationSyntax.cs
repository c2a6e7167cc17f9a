using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Syntax;

/// <summary>A whole translation unit (C11 §6.9).</summary>
public sealed class TranslationUnitSyntax(TokenRange range, IReadOnlyList<ExternalDeclarationSyntax> declarations) : SyntaxNode(range)
{
    /// <summary>The external declarations in order.</summary>
    public IReadOnlyList<ExternalDeclarationSyntax> Declarations { get; } = declarations;
}

/// <summary>Something that can stand at file scope.</summary>
public abstract class ExternalDeclarationSyntax(TokenRange range) : SyntaxNode(range);

/// <summary>A function definition.</summary>
public sealed class FunctionDefinitionSyntax(
    TokenRange range,
    DeclarationSpecifiersSyntax specifiers,
    DeclaratorSyntax declarator,
    IReadOnlyList<DeclarationSyntax> parameterDeclarations,
    CompoundStatementSyntax body) : ExternalDeclarationSyntax(range)
{
    /// <summary>The specifiers.</summary>
    public DeclarationSpecifiersSyntax Specifiers { get; } = specifiers;

    /// <summary>The declarator.</summary>
    public DeclaratorSyntax Declarator { get; } = declarator;

    /// <summary>The declarations between declarator and body of a K&amp;R definition, in order.</summary>
    public IReadOnlyList<DeclarationSyntax> ParameterDeclarations { get; } = parameterDeclarations;

    /// <summary>The body.</summary>
    public CompoundStatementSyntax Body { get; } = body;
}

/// <summary>A declaration: specifiers and any number of declarators (C11 §6.7).</summary>
public sealed class DeclarationSyntax(TokenRange range, DeclarationSpecifiersSyntax specifiers, IReadOnlyList<InitDeclaratorSyntax> declarators)
    : ExternalDeclarationSyntax(range)
{
    /// <summary>The specifiers.</summary>
    public DeclarationSpecifiersSyntax Specifiers { get; } = specifiers;

    /// <summary>The declarators in order; none for a mere tag.</summary>
    public IReadOnlyList<InitDeclaratorSyntax> Declarators { get; } = declarators;
}

/// <summary>
/// A prototype in a hermetic header, of which only the name has been read. Programs use few of the functions that their headers declare; the others
/// are never read any further.
/// </summary>
public sealed class HeaderPrototypeSyntax(TokenRange range, Token name, Func<TokenRange, DeclarationSyntax> parse) : ExternalDeclarationSyntax(range)
{
    private DeclarationSyntax? _declaration;

    /// <summary>The function's name.</summary>
    public Token Name { get; } = name;

    /// <summary>The declaration, parsed when it is first asked for. For one thread at a time.</summary>
    public DeclarationSyntax Declaration => _declaration ??= parse(Range);
}

/// <summary><c>_Static_assert</c>.</summary>
public sealed class StaticAssertSyntax(TokenRange range, ExpressionSyntax condition, StringLiteralExpressionSyntax? message)
    : ExternalDeclarationSyntax(range)
{
    /// <summary>The condition.</summary>
    public ExpressionSyntax Condition { get; } = condition;

    /// <summary>The message; C2x and GNU allow none.</summary>
    public StringLiteralExpressionSyntax? Message { get; } = message;
}

/// <summary>A semicolon of its own at file scope.</summary>
public sealed class EmptyDeclarationSyntax(TokenRange range) : ExternalDeclarationSyntax(range);

/// <summary><c>asm("…");</c> at file scope.</summary>
public sealed class AsmDeclarationSyntax(TokenRange range) : ExternalDeclarationSyntax(range);

/// <summary>Something that could not be parsed; a diagnostic says why.</summary>
public sealed class ErrorDeclarationSyntax(TokenRange range) : ExternalDeclarationSyntax(range);

/// <summary>A declarator with its initialiser.</summary>
public sealed class InitDeclaratorSyntax(
    TokenRange range,
    DeclaratorSyntax declarator,
    InitializerSyntax? initializer,
    IReadOnlyList<AttributeSyntax> attributes,
    StringLiteralExpressionSyntax? assemblerName = null) : SyntaxNode(range)
{
    /// <summary>The declarator.</summary>
    public DeclaratorSyntax Declarator { get; } = declarator;

    /// <summary>GNU's <c>asm("name")</c>, which names the symbol for the linker; null without one.</summary>
    public StringLiteralExpressionSyntax? AssemblerName { get; } = assemblerName;

    /// <summary>The initialiser, or null.</summary>
    public InitializerSyntax? Initializer { get; } = initializer;

    /// <summary>GNU attributes behind the declarator.</summary>
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
}

/// <summary>Declaration specifiers, or the specifiers and qualifiers of a type name or member (C11 §6.7).</summary>
public sealed class DeclarationSpecifiersSyntax(
    TokenRange range,
    IReadOnlyList<Token> storageClasses,
    IReadOnlyList<Token> qualifiers,
    IReadOnlyList<Token> functionSpecifiers,
    IReadOnlyList<TypeSpecifierSyntax> typeSpecifiers,
    IReadOnlyList<AlignmentSpecifierSyntax> alignments,
    IReadOnlyList<AttributeSyntax> attributes) : SyntaxNode(range)
{
    /// <summary><c>typedef extern static _Thread_local auto register</c>, and GNU's <c>__auto_type</c>.</summary>
    public IReadOnlyList<Token> StorageClasses { get; } = storageClasses;

    /// <summary><c>const restrict volatile _Atomic</c>.</summary>
    public IReadOnlyList<Token> Qualifiers { get; } = qualifiers;

    /// <summary><c>inline _Noreturn</c>.</summary>
    public IReadOnlyList<Token> FunctionSpecifiers { get; } = functionSpecifiers;

    /// <summary>The type specifiers in order; none means implicit int.</summary>
    public IReadOnlyList<TypeSpecifierSyntax> TypeSpecifiers { get; } = typeSpecifiers;

    /// <summary><c>_Alignas</c>.</summary>
    public IReadOnlyList<AlignmentSpecifierSyntax> Alignments { get; } = alignments;

    /// <summary>GNU attributes among the specifiers.</summary>
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;

    /// <summary>
    /// Whether the parser had to guess: no specifier at all stood there (an implicit int of K&amp;R C). <see cref="SyntaxNode.Range"/> is
    /// then the declarator's first token.
    /// </summary>
    public bool IsImplicitInt => TypeSpecifiers.Count == 0;
}

/// <summary>A type specifier.</summary>
public abstract class TypeSpecifierSyntax(TokenRange range) : SyntaxNode(range);

/// <summary>A keyword such as <c>unsigned</c>, <c>long</c>, <c>void</c>, <c>_Bool</c>, <c>_Complex</c>, <c>__int128</c>, <c>__builtin_va_list</c>.</summary>
public sealed class KeywordTypeSpecifierSyntax(TokenRange range) : TypeSpecifierSyntax(range)
{
    /// <summary>The keyword.</summary>
    public Token Keyword => FirstToken;
}

/// <summary>A typedef name.</summary>
public sealed class TypedefNameSpecifierSyntax(TokenRange range) : TypeSpecifierSyntax(range)
{
    /// <summary>The name.</summary>
    public Token Name => FirstToken;
}

/// <summary>A name that stands where a type must but is no typedef name; a diagnostic says so.</summary>
public sealed class ErrorTypeSpecifierSyntax(TokenRange range) : TypeSpecifierSyntax(range);

/// <summary><c>struct</c> or <c>union</c>.</summary>
public sealed class RecordSpecifierSyntax(
    TokenRange range, Token keyword, Token? tag, IReadOnlyList<SyntaxNode>? members, IReadOnlyList<AttributeSyntax> attributes)
    : TypeSpecifierSyntax(range)
{
    /// <summary><c>struct</c> or <c>union</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The tag, or null.</summary>
    public Token? Tag { get; } = tag;

    /// <summary>The members: <see cref="MemberDeclarationSyntax"/> and <see cref="StaticAssertSyntax"/> in order; null without a body.</summary>
    public IReadOnlyList<SyntaxNode>? Members { get; } = members;

    /// <summary>GNU attributes before the tag and behind the body.</summary>
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
}

/// <summary>One declaration in a structure or union; without declarators an anonymous member.</summary>
public sealed class MemberDeclarationSyntax(
    TokenRange range, DeclarationSpecifiersSyntax specifiers, IReadOnlyList<MemberDeclaratorSyntax> declarators) : SyntaxNode(range)
{
    /// <summary>The specifiers.</summary>
    public DeclarationSpecifiersSyntax Specifiers { get; } = specifiers;

    /// <summary>The declarators.</summary>
    public IReadOnlyList<MemberDeclaratorSyntax> Declarators { get; } = declarators;
}

/// <summary>A member's declarator.</summary>
public sealed class MemberDeclaratorSyntax(
    TokenRange range, DeclaratorSyntax? declarator, ExpressionSyntax? width, IReadOnlyList<AttributeSyntax> attributes) : SyntaxNode(range)
{
    /// <summary>The declarator; null for an unnamed bit-field.</summary>
    public DeclaratorSyntax? Declarator { get; } = declarator;

    /// <summary>The width of a bit-field, or null.</summary>
    public ExpressionSyntax? Width { get; } = width;

    /// <summary>GNU attributes behind it.</summary>
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
}

/// <summary><c>enum</c>.</summary>
public sealed class EnumSpecifierSyntax(TokenRange range, Token? tag, IReadOnlyList<EnumeratorSyntax>? enumerators, IReadOnlyList<AttributeSyntax> attributes)
    : TypeSpecifierSyntax(range)
{
    /// <summary>The tag, or null.</summary>
    public Token? Tag { get; } = tag;

    /// <summary>The enumerators; null without a body.</summary>
    public IReadOnlyList<EnumeratorSyntax>? Enumerators { get; } = enumerators;

    /// <summary>GNU attributes.</summary>
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
}

/// <summary>An enumerator.</summary>
public sealed class EnumeratorSyntax(TokenRange range, Token name, ExpressionSyntax? value) : SyntaxNode(range)
{
    /// <summary>The name.</summary>
    public Token Name { get; } = name;

    /// <summary>The value, or null.</summary>
    public ExpressionSyntax? Value { get; } = value;
}

/// <summary>GNU's <c>typeof ( expression )</c> or <c>typeof ( type-name )</c>.</summary>
public sealed class TypeofSpecifierSyntax(TokenRange range, ExpressionSyntax? expression, TypeNameSyntax? type) : TypeSpecifierSyntax(range)
{
    /// <summary>The expression, or null.</summary>
    public ExpressionSyntax? Expression { get; } = expression;

    /// <summary>The type name, or null.</summary>
    public TypeNameSyntax? Type { get; } = type;
}

/// <summary><c>_Atomic ( type-name )</c>.</summary>
public sealed class AtomicTypeSpecifierSyntax(TokenRange range, TypeNameSyntax type) : TypeSpecifierSyntax(range)
{
    /// <summary>The type.</summary>
    public TypeNameSyntax Type { get; } = type;
}

/// <summary><c>_Alignas ( type-name )</c> or <c>_Alignas ( constant )</c>.</summary>
public sealed class AlignmentSpecifierSyntax(TokenRange range, TypeNameSyntax? type, ExpressionSyntax? expression) : SyntaxNode(range)
{
    /// <summary>The type whose alignment is meant, or null.</summary>
    public TypeNameSyntax? Type { get; } = type;

    /// <summary>The alignment, or null.</summary>
    public ExpressionSyntax? Expression { get; } = expression;
}

/// <summary>One attribute of GNU's <c>__attribute__ (( … ))</c>.</summary>
public sealed class AttributeSyntax(TokenRange range, Token name, IReadOnlyList<ExpressionSyntax> arguments) : SyntaxNode(range)
{
    /// <summary>The name as written.</summary>
    public Token Name { get; } = name;

    /// <summary>The name without its underscores: <c>packed</c> for <c>__packed__</c>.</summary>
    public string PlainName => Name.Text is ['_', '_', .. var inner, '_', '_'] ? inner : Name.Text;

    /// <summary>The arguments that are expressions.</summary>
    public IReadOnlyList<ExpressionSyntax> Arguments { get; } = arguments;
}

/// <summary>A type name (C11 §6.7.7).</summary>
public sealed class TypeNameSyntax(TokenRange range, DeclarationSpecifiersSyntax specifiers, DeclaratorSyntax? declarator) : SyntaxNode(range)
{
    /// <summary>The specifiers and qualifiers.</summary>
    public DeclarationSpecifiersSyntax Specifiers { get; } = specifiers;

    /// <summary>The abstract declarator, or null.</summary>
    public DeclaratorSyntax? Declarator { get; } = declarator;
}
