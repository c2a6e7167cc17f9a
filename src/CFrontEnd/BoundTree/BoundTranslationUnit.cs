using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.BoundTree;

/// <summary>A translation unit after binding: typed C.</summary>
public sealed class BoundTranslationUnit
{
    /// <summary>What the preprocessor gave.</summary>
    public required PreprocessedUnit Preprocessed { get; init; }

    /// <summary>The syntax tree.</summary>
    public required TranslationUnitSyntax Syntax { get; init; }

    /// <summary>The external declarations of the main file and of the user's headers in order; those of the hermetic headers are left out.</summary>
    public required IReadOnlyList<BoundExternalDeclaration> Declarations { get; init; }

    /// <summary>Every function declared at any scope, implicitly declared ones included.</summary>
    public required IReadOnlyList<FunctionSymbol> Functions { get; init; }

    /// <summary>Every variable with linkage or static storage duration.</summary>
    public required IReadOnlyList<VariableSymbol> StaticVariables { get; init; }

    /// <summary>Binds the body of an object-like macro as a constant expression or string literal, for the names of constants; see the binder.</summary>
    public required Func<MacroDefinition, BoundExpression?> BindMacro { get; init; }

    /// <summary>
    /// Binds the body of a function-like macro as if it were a function, for a use (the syntax that it has become) and the type that a parameter gets
    /// from what stands in the use at each of its places; null if it is none. See the binder.
    /// </summary>
    public required Func<MacroDefinition, SyntaxNode, Func<IReadOnlyList<SyntaxNode>, CType?>, BoundFunctionMacro?> BindFunctionMacro { get; init; }
}

/// <summary>An external declaration.</summary>
/// <param name="syntax">What it was bound from.</param>
public abstract class BoundExternalDeclaration(SyntaxNode syntax)
{
    /// <summary>What it was bound from.</summary>
    public SyntaxNode Syntax { get; } = syntax;
}

/// <summary>A declaration at file scope.</summary>
public sealed class BoundGlobalDeclaration(BoundDeclaration declaration) : BoundExternalDeclaration(declaration.Syntax)
{
    /// <summary>What it declares.</summary>
    public BoundDeclaration Declaration { get; } = declaration;
}

/// <summary>A function definition.</summary>
public sealed class BoundFunctionDefinition(SyntaxNode syntax, FunctionSymbol function, IReadOnlyList<Symbol> declaredTypes) : BoundExternalDeclaration(syntax)
{
    /// <summary>The function.</summary>
    public FunctionSymbol Function { get; } = function;

    /// <summary>The structures, unions and enumerations that its specifiers define.</summary>
    public IReadOnlyList<Symbol> DeclaredTypes { get; } = declaredTypes;
}
