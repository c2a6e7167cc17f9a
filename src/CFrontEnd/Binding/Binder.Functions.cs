using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Function declarations and definitions (C11 §6.7.6.3, §6.9.1).
public sealed partial class Binder
{
    private BoundFunctionDefinition? BindFunctionDefinition(FunctionDefinitionSyntax syntax)
    {
        List<Symbol> outerTypes = _declaredTypes;
        List<Symbol> types = [];
        _declaredTypes = types;
        Specifiers specifiers = BindSpecifiers(syntax.Specifiers);
        DeclaratorInfo declarator = BindDeclarator(syntax.Declarator, specifiers.Type, DeclaratorPlace.Variable);
        BoundFunctionDefinition? definition = null;
        if (declarator.Name is { } name && declarator is { Type: FunctionType type, Parameters: { } list })
        {
            definition = BindFunctionDefinition(syntax, specifiers, name, type, list, types);
        }
        else if (!declarator.Type.IsError())
        {
            // As the parser says where it sees it itself.
            Report(SyntaxDiagnostics.ExpectedSemicolon, syntax.Declarator, "declaration");
        }

        _declaredTypes = outerTypes;
        return definition;
    }

    private BoundFunctionDefinition? BindFunctionDefinition(
        FunctionDefinitionSyntax syntax, Specifiers specifiers, Token name, FunctionType type, ParameterList list, List<Symbol> types)
    {
        if (specifiers.IsImplicitInt)
        {
            Report(SemanticDiagnostics.ImplicitReturnType, name, name.Text);
        }

        if (specifiers.Storage is { Kind: not (TokenKind.ExternKeyword or TokenKind.StaticKeyword) } storage)
        {
            Report(SemanticDiagnostics.FunctionStorageClass, storage, name.Text, storage.Text);
        }

        IReadOnlyList<VariableSymbol> parameters = list.Parameters;
        IReadOnlyList<BoundDeclarator> lengths = list.Lengths;
        if (list.Syntax.Parameters is null)
        {
            int lengthsBefore = _lengths.Count;
            parameters = BindOldStyleParameters(syntax, list);
            lengths = TakeLengths(lengthsBefore);
        }

        FunctionSymbol? function = DeclareFunction(name, type, specifiers, specifiers.Attributes, isDefinition: true);
        if (function is null)
        {
            return null;
        }

        Apply(specifiers.Attributes, function, assemblerName: null);
        if (list.Syntax.Parameters is null && function.Type.HasPrototype)
        {
            CheckOldStyleDefinition(function, parameters, name);
        }

        CheckDefinition(syntax, type, parameters, name);
        foreach (VariableSymbol parameter in parameters)
        {
            parameter.ContainingFunction = function;
        }

        function.Parameters = parameters;
        BoundDeclaration? evaluated = lengths.Count == 0 ? null : new BoundDeclaration(list.Syntax, lengths, []);
        BindBody(function, list.Scope, evaluated, syntax.Body);
        return new BoundFunctionDefinition(syntax, function, types);
    }

    private void BindBody(FunctionSymbol function, Scope parameterScope, BoundDeclaration? lengths, CompoundStatementSyntax body)
    {
        Scope outerScope = _scope;
        FunctionContext? outerFunction = _function;
        _scope = parameterScope;
        FunctionContext context = new(function);
        _function = context;
        IReadOnlyList<BoundStatement> statements = BindStatements(body.Statements);
        function.Body = new BoundBlock(body, lengths is null ? statements : [lengths, .. statements]);
        ReportUndefinedLabels(context);
        function.Labels = context.DefinedLabels;
        _function = outerFunction;
        _scope = outerScope;
    }

    private void CheckDefinition(FunctionDefinitionSyntax syntax, FunctionType type, IReadOnlyList<VariableSymbol> parameters, Token name)
    {
        if (!type.ReturnType.IsVoid() && !type.ReturnType.IsComplete && !type.ReturnType.IsError())
        {
            Report(SemanticDiagnostics.IncompleteReturnType, syntax.Declarator, name.Text, type.ReturnType);
        }

        foreach (VariableSymbol parameter in parameters)
        {
            if (!parameter.Type.IsComplete && !parameter.Type.IsError())
            {
                ReportAt(SemanticDiagnostics.IncompleteParameter, parameter.Location, parameter.Name, parameter.Type);
                parameter.Type = BasicType.Error;
            }
        }
    }

    private IReadOnlyList<VariableSymbol> BindOldStyleParameters(FunctionDefinitionSyntax syntax, ParameterList list)
    {
        Scope outer = _scope;
        _scope = list.Scope;
        foreach (DeclarationSyntax declaration in syntax.ParameterDeclarations)
        {
            Specifiers specifiers = BindSpecifiers(declaration.Specifiers);
            foreach (InitDeclaratorSyntax init in declaration.Declarators)
            {
                DeclaratorInfo declarator = BindDeclarator(init.Declarator, specifiers.Type, DeclaratorPlace.Parameter);
                if (declarator.Name is not { } name)
                {
                    continue;
                }

                if (!list.Syntax.Identifiers.Any(identifier => identifier.Text == name.Text))
                {
                    Report(SemanticDiagnostics.NoSuchParameter, name, name.Text);
                }
                else
                {
                    CreateParameter(name, AdjustParameter(declarator.Type), init);
                }
            }
        }

        List<VariableSymbol> parameters = [];
        foreach (Token identifier in list.Syntax.Identifiers)
        {
            if (_scope.FindHere(identifier.Text) is not VariableSymbol parameter)
            {
                Report(SemanticDiagnostics.ImplicitInt, identifier, identifier.Text);
                parameter = CreateParameter(identifier, BasicType.Int, list.Syntax);
            }

            parameters.Add(parameter);
        }

        _scope = outer;
        return parameters;
    }

    // A definition without a prototype after a declaration with one: the promoted parameters must be those (C11 §6.7.6.3p15).
    private void CheckOldStyleDefinition(FunctionSymbol function, IReadOnlyList<VariableSymbol> parameters, Token name)
    {
        bool matches = function.Type.Parameters.Count == parameters.Count && !function.Type.IsVariadic
            && function.Type.Parameters.Zip(parameters).All(pair =>
                TypeCompatibility.AreCompatible(Conversions.PromoteArgument(pair.Second.Type.WithoutQualifiers()), pair.First, ignoreQualifiers: true)
                || TypeCompatibility.AreCompatible(pair.Second.Type, pair.First, ignoreQualifiers: true));
        if (!matches)
        {
            ReportWithNote(
                SemanticDiagnostics.OldStyleMismatch, name, function.Location, $"the prototype has type '{function.Type}'", name.Text);
        }
    }

    private FunctionSymbol? DeclareFunction(Token name, FunctionType type, Specifiers specifiers, Attributes attributes, bool isDefinition)
    {
        bool isStatic = specifiers.Is(TokenKind.StaticKeyword);
        if (_scope.Kind != ScopeKind.File && isStatic)
        {
            Report(SemanticDiagnostics.LocalStaticFunction, name, name.Text);
            isStatic = false;
        }

        if (_scope.FindHere(name.Text) is { } here and not FunctionSymbol)
        {
            ReportDifferentKind(name, here, "a function");
            return null;
        }

        if (_linked.GetValueOrDefault(name.Text) is { } known)
        {
            if (known is not FunctionSymbol existing)
            {
                ReportDifferentKind(name, known, "a function");
                return null;
            }

            if (!Redeclare(existing, name, type, isStatic, isDefinition))
            {
                return null;
            }

            existing.IsInline |= specifiers.IsInline;
            if (isDefinition && IsReplaceable(specifiers, attributes))
            {
                _replaceableFunctions.Add(existing);
            }

            existing.IsInlineOnly &= LeavesDefinitionToOthers(specifiers, attributes) ?? existing.IsInlineOnly;
            existing.IsNoReturn |= attributes.IsNoReturn;
            existing.IsWeak |= attributes.IsWeak;
            _scope.Declare(name.Text, existing);
            return existing;
        }

        FunctionSymbol function = new(name.Text, type, name.SpellingSpan)
        {
            Linkage = isStatic ? Linkage.Internal : Linkage.External,
            IsInline = specifiers.IsInline,
            IsInlineOnly = LeavesDefinitionToOthers(specifiers, attributes) ?? true,
            IsWeak = attributes.IsWeak,
            IsNoReturn = attributes.IsNoReturn,
        };
        if (isDefinition)
        {
            if (IsReplaceable(specifiers, attributes))
            {
                _replaceableFunctions.Add(function);
            }

            _definedFunctions.Add(function);
        }

        _linked.Add(name.Text, function);
        _functions.Add(function);
        _scope.Declare(name.Text, function);
        return function;
    }

    // GNU's extern inline definition is only for inlining: another one may follow, which is the one that is called.
    private bool IsReplaceable(Specifiers specifiers, Attributes attributes) =>
        specifiers.IsInline && specifiers.Is(TokenKind.ExternKeyword)
            && (attributes.IsGnuInline || _preprocessed.Macros.ContainsKey("__GNUC_GNU_INLINE__"));

    // Whether a declaration lets an inline definition be one for this unit only (C11 §6.7.4p7); null if it does not decide. GNU C89 has it the
    // other way round: there extern inline is what leaves the definition to others, and only declarations with inline count. Those in blocks never do.
    private bool? LeavesDefinitionToOthers(Specifiers specifiers, Attributes attributes)
    {
        if (_scope.Kind != ScopeKind.File)
        {
            return null;
        }

        bool isExtern = specifiers.Is(TokenKind.ExternKeyword);
        bool isGnu = attributes.IsGnuInline || _preprocessed.Macros.ContainsKey("__GNUC_GNU_INLINE__");
        return isGnu ? (specifiers.IsInline ? isExtern : null) : specifiers.IsInline && !isExtern;
    }

    private bool Redeclare(FunctionSymbol existing, Token name, FunctionType type, bool isStatic, bool isDefinition)
    {
        if (isDefinition && !_definedFunctions.Add(existing) && !_replaceableFunctions.Remove(existing))
        {
            ReportWithNote(SemanticDiagnostics.Redefinition, name, existing.Location, "previous definition is here", name.Text);
            return false;
        }

        if (isStatic && existing.Linkage == Linkage.External)
        {
            string note = existing.IsImplicitlyDeclared ? "it was declared implicitly here" : "previous declaration is here";
            ReportWithNote(SemanticDiagnostics.StaticFollowsNonStatic, name, existing.Location, note, name.Text);
        }

        if (TypeCompatibility.AreCompatible(existing.Type, type))
        {
            existing.Type = TypeCompatibility.GetComposite(existing.Type, type);
        }
        else
        {
            // gcc lets a procedure pass that was called before its definition.
            bool isLateProcedure = existing.IsImplicitlyDeclared && type.ReturnType.IsVoid();
            DiagnosticDescriptor descriptor =
                isLateProcedure ? SemanticDiagnostics.LateProcedure : SemanticDiagnostics.ConflictingTypes;
            string note = existing.IsImplicitlyDeclared ? "it was declared implicitly here" : "previous declaration is here";
            ReportWithNote(descriptor, name, existing.Location, $"{note}, with type '{existing.Type}'", name.Text, type);
            existing.Type = type;
        }

        existing.IsImplicitlyDeclared = false;
        if (isDefinition)
        {
            existing.Location = name.SpellingSpan;
        }

        return true;
    }

    private void ReportMissingDefinitions()
    {
        foreach ((FunctionSymbol function, SyntaxNode use) in _usedFunctions)
        {
            if (function is { Linkage: Linkage.Internal, Body: null, AliasTarget: null, Resolver: null })
            {
                ReportWithNote(SemanticDiagnostics.StaticNeverDefined, use, function.Location, "it is declared here", function.Name);
            }
        }
    }
}
